import { useTranslation } from "react-i18next";
import type { RoundQuota } from "@/api/types.gen";
import { Button } from "@/shared/ui/Button";
import type { QuotaDraft } from "../../quota-draft";
import "../round.css";

interface QuotaTableProps {
  drafts: readonly QuotaDraft[];
  /** As they are stored. */
  quotas: readonly RoundQuota[];
  mayEdit: boolean;
  onChange: (drafts: QuotaDraft[]) => void;
  faultAt: (index: number) => string | undefined;
}

/** In division order; no unit is compared with another. */
export function QuotaTable({ drafts, quotas, mayEdit, onChange, faultAt }: QuotaTableProps) {
  const { t } = useTranslation("round");
  const used = new Map(quotas.map((quota) => [quota.unitId, quota.used]));
  if (drafts.length === 0) return <p className="soft">{t("places.none")}</p>;
  return (
    <table className="quotas">
      <thead>
        <tr>
          <th scope="col">{t("quotas.unit")}</th>
          <th scope="col">{t("quotas.at-most")}</th>
          <th scope="col">{t("quotas.used")}</th>
          {mayEdit && <th scope="col">{t("quotas.action")}</th>}
        </tr>
      </thead>
      <tbody>
        {drafts.map(({ unitId, unitName, atMost }, index) => {
          const fault = faultAt(index);
          return (
            <tr key={unitId}>
              <th scope="row">{unitName}</th>
              <td className="num">
                {mayEdit ? (
                  <input
                    className="control"
                    inputMode="numeric"
                    aria-label={t("quotas.at-most-of", { name: unitName })}
                    aria-invalid={fault === undefined ? undefined : true}
                    aria-describedby={fault === undefined ? undefined : `quota-fault-${unitId}`}
                    value={atMost}
                    onChange={(event) => onChange(drafts.with(index, { unitId, unitName, atMost: event.target.value }))}
                  />
                ) : (
                  atMost
                )}
                {fault !== undefined && (
                  <p className="field-error" id={`quota-fault-${unitId}`}>
                    {fault}
                  </p>
                )}
              </td>
              <td className="num">{used.get(unitId) ?? 0}</td>
              {mayEdit && (
                <td>
                  {!used.get(unitId) && (
                    <Button
                      look="link"
                      aria-label={t("quotas.remove-of", { name: unitName })}
                      onClick={() => onChange(drafts.toSpliced(index, 1))}
                    >
                      {t("remove")}
                    </Button>
                  )}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
