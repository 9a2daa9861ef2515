import { useTranslation } from "react-i18next";

/** What kinds of stage and their settings are called; one that came later keeps its code until it has a name here. */
export function useStageNames() {
  const { t, i18n } = useTranslation("pipeline");
  const known = (key: string) => i18n.exists(`pipeline:${key}`);
  return {
    kind: (code: string) => (known(`kind.${code}`) ? t(`kind.${code}`) : code),
    setting: (name: string) => (known(`setting.${name}`) ? t(`setting.${name}`) : name),
    option: (option: string) => (known(`option.${option}`) ? t(`option.${option}`) : option),
    /** What happens in it. */
    about: (code: string) => (known(`about.${code}`) ? t(`about.${code}`) : undefined),
    aboutSetting: (name: string) => (known(`about-setting.${name}`) ? t(`about-setting.${name}`) : undefined),
    /** What applicants usually see of it. */
    step: (code: string) =>
      known(`step.${code}`) ? t(`step.${code}`) : known(`kind.${code}`) ? t(`kind.${code}`) : code,
  };
}
