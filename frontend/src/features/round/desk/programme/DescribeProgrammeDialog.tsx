import { useTranslation } from "react-i18next";
import type { Programme } from "@/api/types.gen";
import { etagOf, versionOf } from "@/shared/api/versions";
import { finished, useDraft } from "@/shared/draft/use-draft";
import { FormDialog } from "@/shared/ui/FormDialog";
import { programmeDraft, programmePatch } from "../../programme-draft";
import { useDescribingProgramme, useReadingProgrammeAgain } from "../../use-programme-actions";
import type { Templates } from "../../use-templates";
import { ProgrammeFields, programmePointers } from "./ProgrammeFields";

interface DescribeProgrammeDialogProps {
  programme: Programme;
  templates: Templates;
  onClose: () => void;
}

export function DescribeProgrammeDialog({ programme, templates, onClose }: DescribeProgrammeDialogProps) {
  const { t } = useTranslation("programme");
  const { id } = programme;
  const draft = useDraft(`programme:${id}`, programmeDraft(programme), etagOf(programme.version));
  const { act, isPending, problem } = useDescribingProgramme(id, draft.version, finished(draft, onClose));
  const readAgain = useReadingProgrammeAgain(id);
  return (
    <FormDialog
      title={t("describe.of", { name: programme.name })}
      submit={t("describe.submit")}
      isPending={isPending}
      problem={problem}
      shown={programmePointers("")}
      draft={draft}
      onSubmit={() => (draft.isDirty ? act({ path: { id }, body: programmePatch(draft.changes) }) : onClose())}
      onReload={() => void readAgain().then(() => draft.rebase(versionOf(`/programmes/${id}`)))}
      onClose={onClose}
    >
      <ProgrammeFields draft={draft} templates={templates} problem={problem} at="" />
    </FormDialog>
  );
}
