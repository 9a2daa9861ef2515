import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";

interface FieldGroupProps {
  legend: string;
  help?: string | undefined;
  error?: string | undefined;
  isRequired?: boolean;
  /** Of fields that have names of their own: what is wrong with all of them is said before them, not after the last. */
  isSection?: boolean;
  children: ReactNode;
}

/** Several controls under one name, with their help and fault tied to it; the faults' summary leads to it. */
export function FieldGroup({ legend, help, error, isRequired, isSection = false, children }: FieldGroupProps) {
  const { t } = useTranslation();
  const id = useId();
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <fieldset
      className={isSection ? "form-group form-section" : "form-group"}
      tabIndex={-1}
      aria-describedby={described || undefined}
    >
      <legend>
        {legend}
        {isRequired && <span title={t("required")}> *</span>}
      </legend>
      {help && (
        <p className="soft" id={`${id}-help`}>
          {help}
        </p>
      )}
      {!isSection && children}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          <span aria-hidden="true">■ </span>
          {error}
        </p>
      )}
      {isSection && children}
    </fieldset>
  );
}
