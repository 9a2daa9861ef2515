import { useState } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "@/shared/ui/fields";

interface NumberFieldProps {
  label: string;
  value: number | null | undefined;
  onChange: (value: number | null) => void;
}

/** What is no number stays in the field and is said; it is never sent. */
export function NumberField({ label, value, onChange }: NumberFieldProps) {
  const { t } = useTranslation("drafting");
  const [wrong, setWrong] = useState<string>();
  return (
    <TextField
      label={label}
      inputMode="decimal"
      value={wrong ?? String(value ?? "")}
      error={wrong === undefined ? undefined : t("not-a-number")}
      onChange={(typed) => {
        const number = Number(typed);
        const isRight = Number.isFinite(number) && !typed.endsWith(".");
        setWrong(isRight ? undefined : typed);
        if (isRight) onChange(typed.trim() === "" ? null : number);
      }}
    />
  );
}
