import { useTranslation } from "react-i18next";
import type { CheckVerdict, FormalCheck } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Card } from "@/shared/ui/Page";
import { type Status, StatusTag } from "@/shared/ui/StatusTag";

const STATUS: Record<CheckVerdict, Status> = { ADMITTED: "done", RETURNED: "warn", REFUSED: "bad" };

/** What an earlier check found, point by point. */
export function CheckList({ check }: { check: FormalCheck }) {
  const { t } = useTranslation("application");
  const formats = useFormats();
  return (
    <Card title={t("check.past", { moment: formats.deadline(check.checkedAt) })}>
      <p>
        <StatusTag status={STATUS[check.verdict]}>{t(`check.verdict.${check.verdict}`)}</StatusTag>{" "}
        <span className="soft">{t("desk.revision-number", { number: check.revision })}</span>
      </p>
      <ul className="plain-list rows">
        {check.points.map(({ text, met, remark }) => (
          <li key={text}>
            <StatusTag status={met ? "done" : "bad"}>{met ? t("check.met") : t("check.unmet")}</StatusTag> {text}
            {remark && <p className="soft">{remark}</p>}
          </li>
        ))}
      </ul>
      {check.reason && <p className="written">{check.reason}</p>}
    </Card>
  );
}
