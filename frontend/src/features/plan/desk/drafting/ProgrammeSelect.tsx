import { useTranslation } from "react-i18next";
import { useProgrammes } from "@/features/plan/use-programmes";
import { Select } from "@/shared/ui/fields";

interface ProgrammeSelectProps {
  label: string;
  isRequired: boolean;
  /** A programme's id, or nothing. */
  value: string;
  onChange: (value: string) => void;
}

/** Which programme a measure counts; without one, all of them. */
export function ProgrammeSelect({ label, isRequired, value, onChange }: ProgrammeSelectProps) {
  const { t } = useTranslation("drafting");
  const programmes = useProgrammes();
  return (
    <Select
      label={label}
      isRequired={isRequired}
      value={value === "" ? "ANY" : value}
      options={[{ value: "ANY", label: t("any") }, ...programmes.map(({ id, name }) => ({ value: id, label: name }))]}
      onChange={(chosen) => onChange(chosen === "ANY" ? "" : chosen)}
    />
  );
}
