import { useTranslation } from "react-i18next";
import type { RoundDecision, RoundDecisionItem } from "@/api/types.gen";
import { Card } from "@/shared/ui/Page";

/** A decision as it is signed: how many, and every case with its outcome, place and reason. */
export function DecisionBrief({ decision: { items, reason } }: { decision: RoundDecision }) {
  const { t } = useTranslation("decision");
  const of = (outcome: RoundDecisionItem["outcome"]) => items.filter((item) => item.outcome === outcome);
  return (
    <>
      {reason && (
        <Card title={t("basis.label")}>
          <p className="written">{reason}</p>
        </Card>
      )}
      <Decided title={t("brief.selected", { total: of("SELECTED").length })} items={of("SELECTED")} />
      <Decided title={t("brief.others", { total: of("NOT_SELECTED").length })} items={of("NOT_SELECTED")} />
    </>
  );
}

function Decided({ title, items }: { title: string; items: readonly RoundDecisionItem[] }) {
  const { t } = useTranslation("decision");
  return (
    <Card title={title}>
      <ol className="plain-list rows">
        {items.map((item) => (
          <li key={item.applicationId}>
            <p>{t("brief.case", { title: item.title, unit: item.unitName })}</p>
            <p className="soft num">
              {item.place === null ? t("no-place") : t("brief.place", { place: item.place })}
              {item.grade && t("brief.grade", { grade: item.grade })}
              {item.reason && t("brief.reason", { reason: item.reason })}
            </p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
