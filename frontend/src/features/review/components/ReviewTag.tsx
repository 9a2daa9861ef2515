import { useTranslation } from "react-i18next";
import type { ReviewSummary } from "@/api/types.gen";
import { StatusTag } from "@/shared/ui/StatusTag";
import { missing } from "../own-reviews";

/** How far an expert has come with a review. */
export function ReviewTag({ review }: { review: Pick<ReviewSummary, "state" | "scored" | "criteria"> }) {
  const { t } = useTranslation("review");
  const { state, scored } = review;
  const lacking = missing(review);
  if (state === "SUBMITTED") return <StatusTag status="done">{t("state.SUBMITTED")}</StatusTag>;
  if (state !== "ASSIGNED") return <StatusTag status="warn">{t(`state.${state}`)}</StatusTag>;
  if (scored === 0) return <StatusTag status="waiting">{t("state.untouched")}</StatusTag>;
  if (lacking > 0) return <StatusTag status="running">{t("missing", { count: lacking })}</StatusTag>;
  return <StatusTag status="running">{t("state.finished")}</StatusTag>;
}
