import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Round, RoundFormMove } from "@/api/types.gen";
import { etagOf, versionOf } from "@/shared/api/versions";
import { fieldsOf } from "@/shared/draft/fields-of";
import { finished, useDraft } from "@/shared/draft/use-draft";
import { Button } from "@/shared/ui/Button";
import { FormChangeList } from "@/shared/ui/FormChangeList";
import { FormDialog } from "@/shared/ui/FormDialog";
import { Select, TextArea } from "@/shared/ui/fields";
import { useMovingForm, useOtherFormVersions } from "../../use-form-move";
import { useReadingRoundAgain } from "../../use-round-actions";

/** Another version of the form for a round that is open: first what it does to those who are writing. */
export function MoveFormDialog({ round, onClose }: { round: Round; onClose: () => void }) {
  const { t } = useTranslation("form-move");
  const { id } = round;
  const versions = useOtherFormVersions(round);
  const draft = useDraft(`round-form-move:${id}`, { formVersionId: "", reason: "" }, etagOf(round.version));
  const [previewed, setPreviewed] = useState<RoundFormMove | null>(null);
  const { preview, move } = useMovingForm(id, draft.version, {
    onPreview: setPreviewed,
    onMoved: finished(draft, onClose),
  });
  const readAgain = useReadingRoundAgain(id);
  const problem = move.problem ?? preview.problem;
  const field = fieldsOf(draft, problem);
  const { formVersionId, reason } = draft.values;
  const body = { formVersionId, reason: reason.trim() };
  const isPreviewed = previewed?.toVersionId === formVersionId;
  return (
    <FormDialog
      title={t("desk.title")}
      submit={t("desk.submit")}
      isPending={move.isPending}
      problem={problem}
      shown={["/formVersionId", "/reason"]}
      draft={draft}
      onSubmit={() => move.act({ path: { id }, body })}
      onReload={() => void readAgain().then(() => draft.rebase(versionOf(`/rounds/${id}`)))}
      onClose={onClose}
    >
      {versions.length === 0 ? (
        <p>{t("desk.none")}</p>
      ) : (
        <Select
          label={t("desk.version")}
          isRequired
          placeholder={t("desk.version")}
          options={versions.map(({ id: version, name, number }) => ({
            value: version,
            label: t("desk.version-option", { name, number }),
          }))}
          {...field("formVersionId")}
        />
      )}
      <TextArea label={t("desk.reason")} hint={t("desk.reason-hint")} isRequired maxLength={500} {...field("reason")} />
      {isPreviewed ? (
        <div role="status" className="stack">
          <FormChangeList changes={previewed.changes} />
          <p>{t("desk.will", { drafts: previewed.drafts, aside: previewed.settingAside })}</p>
        </div>
      ) : (
        <Button
          look="plain"
          disabled={formVersionId === "" || body.reason === ""}
          isBusy={preview.isPending}
          onClick={() => preview.act({ path: { id }, query: { dryRun: true }, body })}
        >
          {t("desk.preview")}
        </Button>
      )}
    </FormDialog>
  );
}
