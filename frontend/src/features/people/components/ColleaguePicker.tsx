import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type FieldProps, Select, TextField } from "@/shared/ui/fields";
import { useColleagues } from "../use-colleagues";

interface ColleaguePickerProps extends FieldProps {
  /** Who gives, and so cannot receive. */
  exceptId: string;
  unit?: string;
  value: string;
  onChange: (userId: string) => void;
}

export function ColleaguePicker({ exceptId, unit, value, onChange, ...field }: ColleaguePickerProps) {
  const { t } = useTranslation("people");
  const [name, setName] = useState("");
  const options = useColleagues(name, unit)
    .filter((person) => person.id !== exceptId)
    .map((person) => ({ value: person.id, label: `${person.displayName} · ${person.units.join(" ")}` }));
  return (
    <>
      <TextField label={t("find-name")} value={name} onChange={setName} maxLength={100} />
      <Select
        {...field}
        value={options.some((option) => option.value === value) ? value : ""}
        onChange={onChange}
        options={options}
        placeholder={t("shared:picker.choose", { total: options.length })}
      />
    </>
  );
}
