import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";

export interface FieldProps {
  label: string;
  /** One line under the label: what to write, in which form. */
  hint?: string;
  /** From `faultAt(problem, "/title")`. */
  error?: string | undefined;
  isRequired?: boolean;
  isDisabled?: boolean;
}

interface ControlProps {
  id: string;
  required?: boolean;
  disabled?: boolean;
  "aria-invalid"?: true;
  "aria-describedby"?: string;
}

/**
 * Label, hint and fault around one control of the browser's own: on a phone that brings the system's picker, keyboard
 * and camera, which older officers know.
 */
export function Field({
  label,
  hint,
  error,
  isRequired,
  isDisabled,
  children,
}: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  const { t } = useTranslation();
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  const control: ControlProps = { id };
  if (isRequired) control.required = true;
  if (isDisabled) control.disabled = true;
  if (error) control["aria-invalid"] = true;
  if (described) control["aria-describedby"] = described;
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {isRequired && <span title={t("required")}> *</span>}
      </label>
      {hint && (
        <p className="soft" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children(control)}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          <span aria-hidden="true">■ </span>
          {error}
        </p>
      )}
    </div>
  );
}

interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  /** Brings the right keyboard on a phone. */
  inputMode?: "text" | "numeric" | "decimal" | "tel" | "email";
  /** Said while it is exceeded. The browser's own limit would cut what is pasted without a word. */
  maxLength?: number;
  autoComplete?: string;
}

export function TextField({ value, onChange, inputMode, maxLength, autoComplete = "off", ...field }: TextFieldProps) {
  const tooLong = useTooLong(value, maxLength);
  return (
    <Field {...field} error={tooLong ?? field.error}>
      {(control) => (
        <input
          {...control}
          className="control"
          value={value}
          inputMode={inputMode}
          autoComplete={autoComplete}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

function useTooLong(value: string, max: number | undefined): string | undefined {
  const { t } = useTranslation();
  if (max === undefined || value.length <= max) return undefined;
  return t("too-long", { max, length: value.length });
}

interface TextAreaProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  rows?: number;
  maxLength?: number;
}

export function TextArea({ value, onChange, rows = 4, maxLength, ...field }: TextAreaProps) {
  const tooLong = useTooLong(value, maxLength);
  return (
    <Field {...field} error={tooLong ?? field.error}>
      {(control) => (
        <textarea
          {...control}
          className="control"
          rows={rows}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

interface SelectProps<V extends string> extends FieldProps {
  value: V | "";
  onChange: (value: V) => void;
  options: readonly { value: V; label: string }[];
  /** Shown while nothing is chosen; without it the first option is. */
  placeholder?: string;
}

export function Select<V extends string>({ value, onChange, options, placeholder, ...field }: SelectProps<V>) {
  return (
    <Field {...field}>
      {(control) => (
        <select {...control} className="control" value={value} onChange={(event) => onChange(event.target.value as V)}>
          {placeholder !== undefined && (
            <option value="" disabled>
              {placeholder}
            </option>
          )}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface DateFieldProps extends FieldProps {
  /** YYYY-MM-DD, or empty. */
  value: string;
  onChange: (value: string) => void;
  onLeave?: () => void;
  min?: string;
  max?: string;
}

export function DateField({ value, onChange, onLeave, min, max, ...field }: DateFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          className="control"
          type="date"
          value={value}
          min={min}
          max={max}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onLeave}
        />
      )}
    </Field>
  );
}
