import { useTranslation } from "react-i18next";
import { chooseLanguage, LANGUAGES } from "@/shared/i18n/i18n";

export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  return (
    <>
      {LANGUAGES.filter((language) => language !== i18n.language).map((language) => (
        <button
          key={language}
          type="button"
          className="btn link"
          lang={language}
          onClick={() => void chooseLanguage(language)}
        >
          {t(`language-name.${language}`)}
        </button>
      ))}
    </>
  );
}
