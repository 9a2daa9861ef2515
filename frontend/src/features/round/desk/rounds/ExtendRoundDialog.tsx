import { useTranslation } from "react-i18next";
import type { Round } from "@/api/types.gen";
import { etagOf, versionOf } from "@/shared/api/versions";
import { fieldsOf } from "@/shared/draft/fields-of";
import { finished, useDraft } from "@/shared/draft/use-draft";
import { localOf, momentOf } from "@/shared/i18n/county-time";
import { FormDialog } from "@/shared/ui/FormDialog";
import { TextArea } from "@/shared/ui/fields";
import { MomentField } from "@/shared/ui/MomentField";
import { useExtendingRound, useReadingRoundAgain } from "../../use-round-actions";

export function ExtendRoundDialog({ round, onClose }: { round: Round; onClose: () => void }) {
  const { t } = useTranslation("round");
  const { id, description } = round;
  const draft = useDraft(
    `round-extension:${id}`,
    { closesAt: localOf(description.closesAt), reason: "" },
    etagOf(round.version),
  );
  const { act, isPending, problem } = useExtendingRound(id, draft.version, finished(draft, onClose));
  const readAgain = useReadingRoundAgain(id);
  const field = fieldsOf(draft, problem);
  const { closesAt, reason } = draft.values;
  const reviewing = round.stages.find(({ kind }) => kind === "expert-review")?.waiting ?? 0;
  return (
    <FormDialog
      title={t("extend.title")}
      submit={t("extend.submit")}
      isPending={isPending}
      problem={problem}
      shown={["/closesAt", "/reason"]}
      draft={draft}
      onSubmit={() => act({ path: { id }, body: { closesAt: momentOf(closesAt) as string, reason: reason.trim() } })}
      onReload={() => void readAgain().then(() => draft.rebase(versionOf(`/rounds/${id}`)))}
      onClose={onClose}
    >
      {round.standing === "CLOSED" && <p>{t("extend.again")}</p>}
      {reviewing > 0 && <p>{t("extend.reviewing", { total: reviewing })}</p>}
      <MomentField label={t("extend.until")} isRequired {...field("closesAt")} />
      <TextArea label={t("reason")} hint={t("reason-hint")} isRequired maxLength={500} {...field("reason")} />
    </FormDialog>
  );
}
