import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ProgressReport, TaskItem } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { useUpload } from "@/shared/api/use-upload";
import { DraftNote } from "@/shared/draft/DraftNote";
import { useDraft } from "@/shared/draft/use-draft";
import { Button } from "@/shared/ui/Button";
import { FileField } from "@/shared/ui/FileField";
import { FormProblem } from "@/shared/ui/FormProblem";
import { DateField, TextArea } from "@/shared/ui/fields";
import { useIsOnline } from "@/shared/ui/OfflineBanner";
import { useReporting } from "../use-reporting";

const FILE_BYTES = 20 * 1024 * 1024;
const LINE_LENGTH = 200;

/** A phone's keyboard offers a line break, which the report does not take. */
function oneLine(text: string): string {
  return text.trim().replace(/\s*[\r\n]\s*/g, " ");
}

interface ReportFormProps {
  item: TaskItem;
  unitId: string;
  /** What was sent back, to be mended. */
  returned?: ProgressReport | undefined;
}

/** One line, the day, one photo or file. What is typed stays on the phone until it has been taken. */
export function ReportForm({ item, unitId, returned }: ReportFormProps) {
  const { t } = useTranslation("task");
  const isOnline = useIsOnline();
  const draft = useDraft(`progress-report:${item.id}:${unitId}`, {
    line: returned?.line ?? "",
    doneOn: "",
    fileId: returned?.fileId ?? "",
    fileName: "",
  });
  const [lacksLine, setLacksLine] = useState(false);
  const upload = useUpload((id, file) => {
    draft.set("fileId", id);
    draft.set("fileName", file.name);
  });
  const { report, correct } = useReporting(item, draft.discard);
  const { line, doneOn, fileId, fileName } = draft.values;
  const action = returned ? correct : report;
  const { problem } = action;

  function send(): void {
    setLacksLine(line.trim() === "");
    if (line.trim() === "") return;
    const body = {
      unitId,
      line: oneLine(line),
      ...(doneOn === "" ? {} : { doneOn }),
      ...(fileId === "" ? {} : { fileId }),
    };
    if (returned) correct.act({ path: { id: item.id, reportId: returned.id }, body });
    else report.act({ path: { id: item.id }, body });
  }

  return (
    <div className="stack">
      <TextArea
        label={t("form.line")}
        hint={t("form.line-hint")}
        isRequired
        rows={3}
        maxLength={LINE_LENGTH}
        value={line}
        onChange={(value) => draft.set("line", value)}
        error={lacksLine ? t("form.line-missing") : faultAt(problem, "/line")}
      />
      <DateField
        label={t("form.done-on")}
        hint={t("form.done-on-hint")}
        value={doneOn}
        onChange={(value) => draft.set("doneOn", value)}
        error={faultAt(problem, "/doneOn")}
      />
      <FileField
        label={t("form.photo")}
        accept="image/*"
        isCamera
        maxBytes={FILE_BYTES}
        isDisabled={!isOnline}
        {...(isOnline ? {} : { hint: t("form.offline-file") })}
        onChoose={([file]) => file && upload.act({ body: { file, purpose: "progress" } })}
      />
      <FileField
        label={t("form.file")}
        accept="image/*,.pdf,.docx,.doc,.xlsx"
        maxBytes={FILE_BYTES}
        isDisabled={!isOnline}
        error={faultAt(problem, "/fileId")}
        onChoose={([file]) => file && upload.act({ body: { file, purpose: "progress" } })}
      />
      {upload.isPending && <p role="status">{t("form.uploading")}</p>}
      {fileId !== "" && <p>{fileName === "" ? t("form.has-file") : t("form.uploaded", { name: fileName })}</p>}
      <DraftNote draft={draft} />
      <FormProblem problem={problem} shown={["/line", "/doneOn", "/fileId"]} />
      <Button big isBusy={action.isPending || upload.isPending} onClick={send}>
        {returned ? t("form.send-again") : t("form.send")}
      </Button>
    </div>
  );
}
