import { Field, type FieldProps } from "./fields";

interface MomentFieldProps extends FieldProps {
  /** `YYYY-MM-DDTHH:mm:ss` on the county's clock, or empty: see county-time.ts. */
  value: string;
  onChange: (value: string) => void;
  /** The last that can be chosen, written as the value. */
  max?: string;
}

/** A day with its time, to the second. */
export function MomentField({ value, onChange, max, ...field }: MomentFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          className="control"
          type="datetime-local"
          step={1}
          max={max}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
