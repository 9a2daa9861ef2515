import { useTranslation } from "react-i18next";
import type { BlindReview } from "@/api/types.gen";

/** What is hidden from an expert of a blind stage, above the material. */
export function BlindNote({ blind }: { blind: BlindReview }) {
  const { t } = useTranslation("review");
  return (
    <p className="alert" role="note">
      {t("blind.note")}
      {blind.heldBack > 0 && t("blind.held", { count: blind.heldBack })}
    </p>
  );
}
