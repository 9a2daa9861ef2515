import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Select, TextField } from "@/shared/ui/fields";
import { useBindableUnits } from "../../use-bindable-units";
import { useEditing } from "./editing";

interface BoundUnitProps {
  /** As in `NamedUnit`; empty while it is not bound. */
  bound: string;
  onBind: (value: string) => void;
}

/** Which unit a written name means; in a county or province of many they are looked for by name. */
export function BoundUnit({ bound, onBind }: BoundUnitProps) {
  const { t } = useTranslation("drafting");
  const { binding } = useEditing();
  const [typed, setTyped] = useState("");
  const options = useBindableUnits(typed, bound, binding?.units ?? []);
  return (
    <>
      {binding?.hasMoreUnits && <TextField label={t("field.find-unit")} value={typed} onChange={setTyped} />}
      <Select
        label={t("field.bound")}
        value={bound}
        placeholder={options.length === 0 ? t("shared:picker.none") : t("unbound")}
        options={options}
        error={bound === "" ? t("unbound-fault") : undefined}
        onChange={onBind}
      />
    </>
  );
}
