import { type ReactNode, useId } from "react";

interface RowFieldProps {
  /** Said to a screen reader: the column's heading is not near every row. */
  label: string;
  error: string | undefined;
  children: (control: {
    className: string;
    "aria-label": string;
    "aria-invalid"?: true;
    "aria-describedby"?: string;
  }) => ReactNode;
}

/** A control in a table's cell, with its fault under it. */
export function RowField({ label, error, children }: RowFieldProps) {
  const id = useId();
  const faulty = error === undefined ? {} : ({ "aria-invalid": true, "aria-describedby": id } as const);
  return (
    <>
      {children({ className: "control", "aria-label": label, ...faulty })}
      {error !== undefined && (
        <p className="field-error" id={id}>
          <span aria-hidden="true">■ </span>
          {error}
        </p>
      )}
    </>
  );
}
