import { useTranslation } from "react-i18next";
import { StatusTag } from "@/shared/ui/StatusTag";
import { type CriterionDraft, groupSums, holdingFor, sumOf } from "../../rubric-draft";

const FULL = 100;

interface PointsSumProps {
  criteria: readonly CriterionDraft[];
  variants: readonly string[];
}

/** How far the points are from the hundred that they have to make: for each variant, and what headings come to. */
export function PointsSum({ criteria, variants }: PointsSumProps) {
  const { t } = useTranslation("rubric");
  const whole =
    variants.length === 0
      ? [{ variant: "", holding: criteria }]
      : variants.map((variant) => ({
          variant,
          holding: holdingFor(criteria, variant),
        }));
  return (
    <div role="status" className="num">
      {whole.map(({ variant, holding }) => {
        const sums = groupSums(holding);
        return (
          <p key={variant}>
            <Sum variant={variant} sum={sumOf(holding)} />
            {sums.length > 1 && (
              <span className="soft">
                {" "}
                {t("group-sums", { sums: sums.map((each) => t("group-sum", each)).join(" · ") })}
              </span>
            )}
          </p>
        );
      })}
    </div>
  );
}

function Sum({ variant, sum }: { variant: string; sum: number }) {
  const { t } = useTranslation("rubric");
  const left = Math.round((FULL - sum) * 10) / 10;
  const short = left > 0 ? t("sum-short", { sum, left }) : t("sum-over", { sum, over: -left });
  const words = left === 0 ? t("sum-full") : short;
  return (
    <StatusTag status={left === 0 ? "done" : "warn"}>
      {variant ? t("sum-of", { variant, sum: words }) : words}
    </StatusTag>
  );
}
