import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { AssignmentPlanSummary } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Card } from "@/shared/ui/Page";

interface OpenPlansProps {
  roundId: string;
  plans: readonly AssignmentPlanSummary[];
}

/** Plans that were begun and not carried out, to go on with. */
export function OpenPlans({ roundId, plans }: OpenPlansProps) {
  const { t } = useTranslation("assignment");
  const formats = useFormats();
  if (plans.length === 0) return null;
  return (
    <Card title={t("open-plans")}>
      <ul className="plain-list">
        {plans.map(({ id, scorer, state, madeAt, madeByName }) => (
          <li key={id}>
            <Link to="/rounds/$roundId/reviews/plan" params={{ roundId }} search={{ plan: id }}>
              {t("made", { name: madeByName ?? t("system"), moment: formats.moment(madeAt) })}
            </Link>{" "}
            <span className="soft">
              {scorer} {t(`state.${state}`)}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
