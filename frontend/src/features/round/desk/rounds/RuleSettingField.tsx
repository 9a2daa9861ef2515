import { useTranslation } from "react-i18next";
import type { RuleSetting } from "@/api/types.gen";
import { DateField, Select, TextArea, TextField } from "@/shared/ui/fields";
import { useRuleNames } from "../../use-rule-names";

interface RuleSettingFieldProps {
  setting: RuleSetting;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** One setting by its type. */
export function RuleSettingField({ setting, value, error, onChange }: RuleSettingFieldProps) {
  const { t } = useTranslation("round");
  const names = useRuleNames();
  const field = { label: names.setting(setting.name), value, error, onChange, isRequired: setting.needed };
  switch (setting.type) {
    case "NUMBER":
      return (
        <TextField
          {...field}
          hint={t("rules.number-hint", { least: setting.least ?? 0, most: setting.most ?? 0 })}
          inputMode="numeric"
          onChange={(typed) => onChange(typed.normalize("NFKC").trim())}
        />
      );
    case "DATE":
      return <DateField {...field} />;
    case "CHOICE":
      return (
        <Select
          {...field}
          options={setting.options.map((option) => ({ value: option, label: names.option(option) }))}
        />
      );
    case "LINES":
      return <TextArea {...field} hint={t("rules.lines-hint")} rows={3} />;
  }
}
