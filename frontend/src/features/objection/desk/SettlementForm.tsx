import { useTranslation } from "react-i18next";
import type { Objection, ObjectionOutcome } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { etagOf, versionOf } from "@/shared/api/versions";
import { DraftNote } from "@/shared/draft/DraftNote";
import { useDraft } from "@/shared/draft/use-draft";
import { ChoiceRow } from "@/shared/ui/ChoiceRow";
import { FormProblem } from "@/shared/ui/FormProblem";
import { TextArea } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";
import { SureButton } from "@/shared/ui/SureButton";
import { useReadingObjectionAgain, useSettlingObjection } from "../use-objection-actions";

const OUTCOMES: readonly ObjectionOutcome[] = ["REJECTED", "UPHELD"];

/** The answer, which whoever has the code reads. */
export function SettlementForm({ objection }: { objection: Objection }) {
  const { t } = useTranslation("objection");
  const { id } = objection;
  const draft = useDraft(
    `objection-settlement:${id}`,
    { outcome: "" as ObjectionOutcome | "", reply: "" },
    etagOf(objection.version),
  );
  const { act, isPending, problem } = useSettlingObjection(objection, draft.version, draft.discard);
  const readAgain = useReadingObjectionAgain(id);
  const { outcome, reply } = draft.values;
  return (
    <Card title={t("settle.title")}>
      <ChoiceRow<ObjectionOutcome>
        legend={t("settle.outcome")}
        value={outcome === "" ? undefined : outcome}
        options={OUTCOMES.map((value) => ({ value, label: t(`settle.${value}`) }))}
        onChange={(value) => draft.set("outcome", value)}
      />
      <TextArea
        label={t("reply")}
        hint={t("settle.reply-hint")}
        isRequired
        rows={6}
        maxLength={5000}
        value={reply}
        onChange={(value) => draft.set("reply", value)}
        error={faultAt(problem, "/reply")}
      />
      <DraftNote draft={draft} />
      <FormProblem
        problem={problem}
        shown={["/reply"]}
        onReload={() => void readAgain().then(() => draft.rebase(versionOf(`/objections/${id}`)))}
      />
      <div className="actions start">
        <SureButton
          isBusy={isPending}
          disabled={outcome === "" || reply.trim() === ""}
          title={t("settle.sure")}
          text={outcome === "UPHELD" ? t("settle.upheld-text") : t("settle.rejected-text")}
          yes={t("settle.submit")}
          onSure={() => outcome !== "" && act({ path: { id }, body: { outcome, reply: reply.trim() } })}
        >
          {t("settle.submit")}
        </SureButton>
      </div>
    </Card>
  );
}
