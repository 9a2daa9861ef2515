import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type FieldProps, Select, TextField } from "./fields";
import { usePeopleNamed } from "./use-people-named";

interface PersonPickerProps extends FieldProps {
  /** Who cannot be chosen, such as whoever gives something. */
  exceptId?: string;
  unit?: string;
  value: string;
  onChange: (userId: string) => void;
}

/** One person of many: some characters of the name, then a choice among those that have them. */
export function PersonPicker({ exceptId, unit, value, onChange, ...field }: PersonPickerProps) {
  const { t } = useTranslation();
  const [name, setName] = useState("");
  const [chosen, setChosen] = useState<{ value: string; label: string }>();
  const found = usePeopleNamed(name, unit)
    .filter((person) => person.id !== exceptId)
    .map((person) => ({ value: person.id, label: `${person.displayName} · ${person.units.join(" ")}` }));
  // Who was chosen stays chosen while another name is looked for.
  const isListed = found.some((option) => option.value === value);
  const options = chosen && chosen.value === value && !isListed ? [chosen, ...found] : found;
  return (
    <fieldset className="picker" aria-label={field.label}>
      <TextField label={t("picker.find-person")} value={name} onChange={setName} maxLength={100} />
      <Select
        {...field}
        value={options.some((option) => option.value === value) ? value : ""}
        onChange={(id) => {
          setChosen(options.find((option) => option.value === id));
          onChange(id);
        }}
        options={options}
        placeholder={t("picker.choose", { total: options.length })}
      />
    </fieldset>
  );
}
