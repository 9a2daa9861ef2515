import { useTranslation } from "react-i18next";
import type { ImportFinding, Severity } from "@/api/types.gen";
import { Button } from "@/shared/ui/Button";
import { Card } from "@/shared/ui/Page";
import { type Status, StatusTag } from "@/shared/ui/StatusTag";

const STATUS: Record<Severity, Status> = { INFO: "running", CONFIRM: "warn", PROBLEM: "bad" };

interface FindingsProps {
  findings: readonly ImportFinding[];
  settled: readonly number[];
  onSettle: (number: number, isSettled: boolean) => void;
  onShow: (finding: ImportFinding) => void;
}

/** What could not be read or is doubtful, one by one; nothing is settled by itself. */
export function Findings({ findings, settled, onSettle, onShow }: FindingsProps) {
  const { t } = useTranslation("drafting");
  const left = findings.filter((finding) => finding.severity !== "INFO" && !settled.includes(finding.number));
  return (
    <Card title={t("findings.title", { left: left.length, total: findings.length })}>
      {findings.length === 0 && <p>{t("findings.none")}</p>}
      <ul className="plain-list">
        {findings.map((finding) => {
          const isSettled = settled.includes(finding.number);
          return (
            <li key={finding.number} className="entry">
              <p>
                <StatusTag status={isSettled ? "done" : STATUS[finding.severity]}>
                  {isSettled ? t("findings.settled") : t(`severity.${finding.severity}`)}
                </StatusTag>{" "}
                {t(`finding.${finding.code}`, finding.parameters)}
              </p>
              <p>
                {(finding.source || finding.pointer) && (
                  <Button look="link" onClick={() => onShow(finding)}>
                    {t("findings.show")}
                  </Button>
                )}
                <Button look="link" onClick={() => onSettle(finding.number, !isSettled)}>
                  {isSettled ? t("findings.reopen") : t("findings.settle")}
                </Button>
              </p>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
