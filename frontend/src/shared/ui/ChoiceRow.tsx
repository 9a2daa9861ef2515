import { useId } from "react";

interface ChoiceRowProps<V extends string> {
  legend: string;
  value: V | undefined;
  options: readonly { value: V; label: string }[];
  onChange: (value: V) => void;
}

/** One of a few, all in sight: chips under a thumb, radio buttons to keyboard and screen reader. */
export function ChoiceRow<V extends string>({ legend, value, options, onChange }: ChoiceRowProps<V>) {
  const name = useId();
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={option.value === value ? "chip on" : "chip"}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
