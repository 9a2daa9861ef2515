import { useTranslation } from "react-i18next";
import type { Nomination } from "@/api/types.gen";
import { etagOf, versionOf } from "@/shared/api/versions";
import { fieldsOf } from "@/shared/draft/fields-of";
import { useDraft } from "@/shared/draft/use-draft";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { FormProblem } from "@/shared/ui/FormProblem";
import { DateField, TextField } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";
import { UploadField } from "@/shared/ui/UploadField";
import { useReadingNominationAgain, useRecordingReceipt } from "../use-nomination-actions";

/** What the host says it has received. */
export function ReceiptForm({ nomination: { roundId, version } }: { nomination: Nomination }) {
  const { t } = useTranslation("nomination");
  const today = useFormats().day(new Date());
  const draft = useDraft(
    `nomination-receipt:${roundId}`,
    { number: "", on: today, fileId: "", fileName: "" },
    etagOf(version),
  );
  const { act, isPending, problem } = useRecordingReceipt(roundId, draft.version, draft.discard);
  const readAgain = useReadingNominationAgain(roundId);
  const field = fieldsOf(draft, problem);
  const { number, on, fileId, fileName } = draft.values;
  return (
    <Card title={t("receipt.title")}>
      <form
        className="stack narrow"
        onSubmit={(event) => {
          event.preventDefault();
          act({ path: { id: roundId }, body: { number: number.trim(), on, fileId: fileId || null } });
        }}
      >
        <TextField label={t("receipt.number")} isRequired maxLength={100} {...field("number")} />
        <DateField label={t("receipt.on")} isRequired max={today} {...field("on")} />
        <UploadField
          label={t("receipt.file")}
          accept=".pdf,.jpg,.jpeg,.png"
          purpose="nomination-receipt"
          fileId={fileId}
          fileName={fileName}
          error={field("fileId").error}
          onUploaded={(id, name) => {
            draft.set("fileId", id);
            draft.set("fileName", name);
          }}
        />
        <FormProblem
          problem={problem}
          shown={["/number", "/on", "/fileId"]}
          onReload={() => void readAgain().then(() => draft.rebase(versionOf(`/rounds/${roundId}/nomination`)))}
        />
        <div className="actions start">
          <Button type="submit" isBusy={isPending}>
            {t("receipt.submit")}
          </Button>
        </div>
      </form>
    </Card>
  );
}
