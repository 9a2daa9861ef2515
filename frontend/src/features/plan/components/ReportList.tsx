import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ProgressReport, TaskItem } from "@/api/types.gen";
import { download } from "@/shared/api/download";
import { faultAt } from "@/shared/api/problem";
import { useDraft } from "@/shared/draft/use-draft";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { FormProblem } from "@/shared/ui/FormProblem";
import { TextField } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";
import { useReporting } from "../use-reporting";
import { UnitTaskTag } from "./UnitTaskTag";

interface ReportListProps {
  item: TaskItem;
  mayReturn: boolean;
}

/** Every unit in division order with what it reported; an officer sends back what has to be mended. */
export function ReportList({ item, mayReturn }: ReportListProps) {
  const { t } = useTranslation("task");
  return (
    <Card title={t("units", { done: item.progress.unitsDone, total: item.progress.unitsTotal })}>
      <ul className="plain-list">
        {item.progress.units.map((unit) => (
          <li key={`${unit.unitId} ${unit.part}`} className="entry">
            <p>
              {unit.unitName} <UnitTaskTag state={unit.state} />
            </p>
            {item.reports
              .filter((report) => report.unitId === unit.unitId)
              .map((report) => (
                <Report key={report.id} item={item} report={report} mayReturn={mayReturn} />
              ))}
          </li>
        ))}
      </ul>
    </Card>
  );
}

interface ReportProps extends ReportListProps {
  report: ProgressReport;
}

function Report({ item, report, mayReturn }: ReportProps) {
  const { t } = useTranslation("task");
  const formats = useFormats();
  const [isReturning, setReturning] = useState(false);
  const { fileId } = report;
  return (
    <>
      <p className="written">
        {report.line} <span className="soft">{t("reported-on", { day: formats.day(report.doneOn) })}</span>{" "}
        {fileId && (
          <Button look="link" onClick={() => void download(fileId)}>
            {t("open-file")}
          </Button>
        )}
      </p>
      {report.returnReason && <p className="soft">{t("returned-because", { reason: report.returnReason })}</p>}
      {mayReturn && !report.returnReason && !isReturning && (
        <div>
          <Button look="plain" onClick={() => setReturning(true)}>
            {t("return.open")}
          </Button>
        </div>
      )}
      {isReturning && <ReturnForm item={item} report={report} onDone={() => setReturning(false)} />}
    </>
  );
}

function ReturnForm({ item, report, onDone }: Omit<ReportProps, "mayReturn"> & { onDone: () => void }) {
  const { t } = useTranslation("task");
  const draft = useDraft(`report-return:${report.id}`, { reason: "" });
  const { giveBack } = useReporting(item, () => {
    draft.discard();
    onDone();
  });
  return (
    <div className="stack">
      <TextField
        label={t("return.reason")}
        isRequired
        value={draft.values.reason}
        onChange={(value) => draft.set("reason", value)}
        error={faultAt(giveBack.problem, "/reason")}
      />
      <FormProblem problem={giveBack.problem} shown={["/reason"]} />
      <div className="actions">
        <Button look="plain" onClick={onDone}>
          {t("return.not")}
        </Button>
        <Button
          isBusy={giveBack.isPending}
          onClick={() =>
            giveBack.act({ path: { id: item.id, reportId: report.id }, body: { reason: draft.values.reason.trim() } })
          }
        >
          {t("return.send")}
        </Button>
      </div>
    </div>
  );
}
