import { useTranslation } from "react-i18next";

/** By what paper is told from what stands on line; the API computes it from all that is printed. */
export function VersionLine({ code }: { code: string }) {
  const { t } = useTranslation("print");
  return <p className="version">{t("code", { code })}</p>;
}
