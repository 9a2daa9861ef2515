import { useTranslation } from "react-i18next";
import type { RoundPublicNotice } from "@/api/types.gen";
import { etagOf, versionOf } from "@/shared/api/versions";
import { DraftNote } from "@/shared/draft/DraftNote";
import { fieldsOf } from "@/shared/draft/fields-of";
import { useDraft } from "@/shared/draft/use-draft";
import { Button } from "@/shared/ui/Button";
import { FormProblem } from "@/shared/ui/FormProblem";
import { TextArea, TextField } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";
import { useDescribingNotice, useReadingNoticeAgain } from "../use-notice-actions";
import { SendNotice } from "./SendNotice";

/** The words of a notice before it is sent for sign-off. */
export function NoticeForm({ notice }: { notice: RoundPublicNotice }) {
  const { t } = useTranslation("public-notice");
  const { roundId, description } = notice;
  const draft = useDraft(
    `public-notice:${notice.id}`,
    { ...description, workingDays: String(description.workingDays) },
    etagOf(notice.version),
  );
  const { act, isPending, problem } = useDescribingNotice(roundId, draft.version, draft.discard);
  const readAgain = useReadingNoticeAgain(roundId);
  const field = fieldsOf(draft, problem);
  const { workingDays, ...words } = draft.changes;
  return (
    <Card title={t("edit.title")}>
      <form
        className="stack narrow"
        onSubmit={(event) => {
          event.preventDefault();
          act({
            path: { id: roundId },
            body: { ...words, ...(workingDays !== undefined && { workingDays: Number(workingDays) }) },
          });
        }}
      >
        <TextField label={t("edit.name")} isRequired maxLength={200} {...field("title")} />
        <TextArea label={t("edit.text")} isRequired rows={8} maxLength={10_000} {...field("text")} />
        <TextArea
          label={t("contact.label")}
          hint={t("contact.hint")}
          isRequired
          rows={2}
          maxLength={500}
          {...field("contact")}
        />
        <TextField
          label={t("days.label")}
          hint={t("days.hint")}
          isRequired
          inputMode="numeric"
          {...field("workingDays")}
        />
        <DraftNote draft={draft} />
        <FormProblem
          problem={problem}
          shown={["/title", "/text", "/contact", "/workingDays"]}
          onReload={() => void readAgain().then(() => draft.rebase(versionOf(`/rounds/${roundId}/public-notice`)))}
        />
        <div className="actions start">
          <Button type="submit" look="plain" isBusy={isPending} disabled={!draft.isDirty}>
            {t("edit.save")}
          </Button>
          {draft.isDirty && (
            <Button look="plain" onClick={draft.discard}>
              {t("edit.start-over")}
            </Button>
          )}
        </div>
      </form>
      <SendNotice notice={notice} isSaved={!draft.isDirty} />
    </Card>
  );
}
