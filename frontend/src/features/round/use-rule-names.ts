import { useTranslation } from "react-i18next";

/** What kinds of rule and their settings are called; one that came later keeps its code until it has a name here. */
export function useRuleNames() {
  const { t, i18n } = useTranslation("round");
  const known = (key: string) => i18n.exists(`round:rules.${key}`);
  return {
    kind: (code: string) => (known(`kind.${code}`) ? t(`rules.kind.${code}`) : code),
    setting: (name: string) => (known(`setting.${name}`) ? t(`rules.setting.${name}`) : name),
    option: (option: string) => (known(`option.${option}`) ? t(`rules.option.${option}`) : option),
  };
}
