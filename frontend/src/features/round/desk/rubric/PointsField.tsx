import { useTranslation } from "react-i18next";
import { TextField } from "@/shared/ui/fields";
import { points } from "../../rubric-draft";

interface PointsFieldProps {
  label: string;
  hint?: string;
  isOptional?: boolean;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** What is no number stays in the field and is said. */
export function PointsField({ label, hint, isOptional, value, error, onChange }: PointsFieldProps) {
  const { t } = useTranslation("rubric");
  const isNoNumber = value.trim() !== "" && points(value) === null;
  return (
    <TextField
      label={label}
      {...(hint !== undefined && { hint })}
      isRequired={!isOptional}
      inputMode="decimal"
      value={value}
      error={isNoNumber ? t("not-a-number") : error}
      onChange={onChange}
    />
  );
}
