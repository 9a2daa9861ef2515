import { useTranslation } from "react-i18next";
import { StatusTag } from "@/shared/ui/StatusTag";
import { type CriterionDraft, sumOf } from "../../rubric-draft";

const FULL = 100;

/** How far the points are from the hundred that they have to make. */
export function PointsSum({ criteria }: { criteria: readonly CriterionDraft[] }) {
  const { t } = useTranslation("rubric");
  const sum = sumOf(criteria);
  const left = Math.round((FULL - sum) * 10) / 10;
  return (
    <p role="status" className="num">
      {left === 0 ? (
        <StatusTag status="done">{t("sum-full")}</StatusTag>
      ) : (
        <StatusTag status="warn">
          {left > 0 ? t("sum-short", { sum, left }) : t("sum-over", { sum, over: -left })}
        </StatusTag>
      )}
    </p>
  );
}
