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
  const [chosen, setChosen] = useState<{ value: string; label: string }>();
  const found = useColleagues(name, unit)
    .filter((person) => person.id !== exceptId)
    .map((person) => ({ value: person.id, label: `${person.displayName} · ${person.units.join(" ")}` }));
  // Who was chosen stays chosen while another name is looked for.
  const isListed = found.some((option) => option.value === value);
  const options = chosen && chosen.value === value && !isListed ? [chosen, ...found] : found;
  return (
    <fieldset className="picker" aria-label={field.label}>
      <TextField label={t("find-name")} value={name} onChange={setName} maxLength={100} />
      <Select
        {...field}
        value={options.some((option) => option.value === value) ? value : ""}
        onChange={(id) => {
          setChosen(options.find((option) => option.value === id));
          onChange(id);
        }}
        options={options}
        placeholder={t("shared:picker.choose", { total: options.length })}
      />
    </fieldset>
  );
}
