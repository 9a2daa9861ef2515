import { useTranslation } from "react-i18next";
import { chooseLanguage, LANGUAGES, type Language } from "@/shared/i18n/i18n";

interface LanguageSwitchProps {
  /** Besides changing this device: keep it as the person's own. */
  onChoose?: (language: Language) => void;
}

export function LanguageSwitch({ onChoose }: LanguageSwitchProps) {
  const { t, i18n } = useTranslation();
  return (
    <>
      {LANGUAGES.filter((language) => language !== i18n.language).map((language) => (
        <button
          key={language}
          type="button"
          className="btn link"
          lang={language}
          onClick={() => {
            void chooseLanguage(language);
            onChoose?.(language);
          }}
        >
          {t(`language-name.${language}`)}
        </button>
      ))}
    </>
  );
}
