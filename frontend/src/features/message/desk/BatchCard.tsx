import { useTranslation } from "react-i18next";
import type { RoundMessageBatch } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { etagOf } from "@/shared/api/versions";
import { DraftNote } from "@/shared/draft/DraftNote";
import { useDraft } from "@/shared/draft/use-draft";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { FormProblem } from "@/shared/ui/FormProblem";
import { TextArea } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";
import { useWritingWords } from "../use-message-actions";

interface BatchCardProps {
  roundId: string;
  batch: RoundMessageBatch;
  mayWrite: boolean;
}

/** What one act has to tell, and what an officer adds to all of it. */
export function BatchCard({ roundId, batch, mayWrite }: BatchCardProps) {
  const { t } = useTranslation("message");
  const formats = useFormats();
  const draft = useDraft(`message-words:${batch.id}`, { words: batch.words ?? "" }, etagOf(batch.version));
  const writing = useWritingWords(roundId, draft.version, draft.discard);
  return (
    <Card title={t("batch.title", { act: t(`act.${batch.act}`), moment: formats.moment(batch.madeAt) })}>
      <p className="soft num">
        {t("batch.counts", { waiting: batch.waiting, held: batch.held, removed: batch.removed, sent: batch.sent })}
      </p>
      {mayWrite ? (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            writing.act({
              path: { id: roundId, batchId: batch.id },
              body: { words: draft.values.words.trim() || null },
            });
          }}
        >
          <TextArea
            label={t("words.label")}
            hint={t("words.hint")}
            rows={2}
            maxLength={1000}
            value={draft.values.words}
            onChange={(words) => draft.set("words", words)}
            error={faultAt(writing.problem, "/words")}
          />
          <DraftNote draft={draft} />
          <FormProblem problem={writing.problem} shown={["/words"]} />
          {draft.isDirty && (
            <div className="actions start">
              <Button type="submit" isBusy={writing.isPending}>
                {t("words.save")}
              </Button>
            </div>
          )}
        </form>
      ) : (
        batch.words && <p className="written">{batch.words}</p>
      )}
    </Card>
  );
}
