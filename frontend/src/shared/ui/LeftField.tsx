import { useState } from "react";
import { Field } from "./fields";

interface LeftFieldProps {
  label: string;
  value: string;
  onLeave: (value: string) => void;
}

/** A text that narrows a page once it is left or confirmed, not letter by letter. */
export function LeftField({ label, value, onLeave }: LeftFieldProps) {
  const [typed, setTyped] = useState(value);
  const leave = () => {
    if (typed.trim() !== value) onLeave(typed.trim());
  };
  return (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          className="control"
          value={typed}
          maxLength={100}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
          onBlur={leave}
          onKeyDown={({ key, nativeEvent }) => key === "Enter" && !nativeEvent.isComposing && leave()}
        />
      )}
    </Field>
  );
}
