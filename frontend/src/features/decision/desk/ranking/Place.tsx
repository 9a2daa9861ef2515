import { useTranslation } from "react-i18next";
import type { RankedCase } from "@/api/types.gen";
import { StatusTag } from "@/shared/ui/StatusTag";

/** Which place a case has, or why it has none. */
export function Place({ ranked: { place, tied, ruledOut } }: { ranked: RankedCase }) {
  const { t } = useTranslation("ranking");
  if (ruledOut !== null) return <StatusTag status="bad">{t(`ruled-out.${ruledOut}`)}</StatusTag>;
  if (place === null) return t("no-place");
  return tied ? t("tied", { place }) : place;
}
