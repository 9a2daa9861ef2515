import { useTranslation } from "react-i18next";
import type { StageSetting } from "@/api/types.gen";
import { Checkbox } from "@/shared/ui/Checkbox";
import { Select, TextArea, TextField } from "@/shared/ui/fields";
import { useStageNames } from "../../use-stage-names";

interface SettingFieldProps {
  setting: StageSetting;
  label: string;
  /** What it does, where its name does not tell. */
  about: string | undefined;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** One setting by its type. */
export function SettingField({ setting, label, about, value, error, onChange }: SettingFieldProps) {
  const { t } = useTranslation("pipeline");
  const names = useStageNames();
  const field = { label, value, error, onChange };
  switch (setting.type) {
    case "NUMBER":
      return (
        <TextField
          {...field}
          hint={[about, t("number-hint", { least: setting.least ?? 0, most: setting.most ?? 0 })]
            .filter(Boolean)
            .join(" ")}
          isRequired={setting.usual === null}
          inputMode="numeric"
          onChange={(typed) => onChange(typed.normalize("NFKC").trim())}
        />
      );
    case "CHOICE":
      return (
        <Select
          {...field}
          hint={about}
          options={setting.options.map((option) => ({ value: option, label: names.option(option) }))}
        />
      );
    case "YES_OR_NO":
      return (
        <>
          <Checkbox label={label} isChecked={value === "true"} onChange={(isChecked) => onChange(String(isChecked))} />
          {about && <p className="soft">{about}</p>}
        </>
      );
    case "LINES":
      return <TextArea {...field} hint={about ?? t("lines-hint")} isRequired={setting.usual === null} rows={6} />;
  }
}
