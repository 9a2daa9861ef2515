import { useTranslation } from "react-i18next";
import type { Round } from "@/api/types.gen";
import { etagOf, versionOf } from "@/shared/api/versions";
import { fieldsOf } from "@/shared/draft/fields-of";
import { finished, useDraft } from "@/shared/draft/use-draft";
import { FormDialog } from "@/shared/ui/FormDialog";
import { TextArea } from "@/shared/ui/fields";
import { useClosingRound, useReadingRoundAgain } from "../../use-round-actions";

export function CloseRoundDialog({ round, onClose }: { round: Round; onClose: () => void }) {
  const { t } = useTranslation("round");
  const { id } = round;
  const draft = useDraft(`round-closing:${id}`, { reason: "" }, etagOf(round.version));
  const { act, isPending, problem } = useClosingRound(id, draft.version, finished(draft, onClose));
  const readAgain = useReadingRoundAgain(id);
  const field = fieldsOf(draft, problem);
  return (
    <FormDialog
      title={t("close.title")}
      submit={t("close.submit")}
      look="bad"
      isPending={isPending}
      problem={problem}
      shown={["/reason"]}
      draft={draft}
      onSubmit={() => act({ path: { id }, body: { reason: draft.values.reason.trim() } })}
      onReload={() => void readAgain().then(() => draft.rebase(versionOf(`/rounds/${id}`)))}
      onClose={onClose}
    >
      <p>{t("close.text")}</p>
      <TextArea label={t("reason")} hint={t("reason-hint")} isRequired maxLength={500} {...field("reason")} />
    </FormDialog>
  );
}
