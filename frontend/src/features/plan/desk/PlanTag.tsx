import { useTranslation } from "react-i18next";
import type { PlanSummary } from "@/api/types.gen";
import { StatusTag } from "@/shared/ui/StatusTag";

/** The version in force, and the one in work beside it. */
export function PlanTag({
  plan,
}: {
  plan: Pick<PlanSummary, "state" | "publishedNumber" | "draftNumber" | "draftState">;
}) {
  const { t } = useTranslation("plans");
  const { state, publishedNumber, draftNumber, draftState } = plan;
  return (
    <>
      {state === "CLOSED" && <StatusTag status="waiting">{t("state.CLOSED")}</StatusTag>}
      {state === "PUBLISHED" && (
        <StatusTag status="done">{t("state.PUBLISHED", { number: publishedNumber ?? 1 })}</StatusTag>
      )}
      {draftState === "DRAFT" && (
        <>
          {" "}
          <StatusTag status="running">{t("state.DRAFT", { number: draftNumber ?? 1 })}</StatusTag>
        </>
      )}
      {draftState === "IN_SIGN_OFF" && (
        <>
          {" "}
          <StatusTag status="waiting">{t("state.IN_SIGN_OFF", { number: draftNumber ?? 1 })}</StatusTag>
        </>
      )}
    </>
  );
}
