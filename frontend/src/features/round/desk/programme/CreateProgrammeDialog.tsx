import { useTranslation } from "react-i18next";
import type { Programme } from "@/api/types.gen";
import { useDraft } from "@/shared/draft/use-draft";
import { FormDialog } from "@/shared/ui/FormDialog";
import { EMPTY_PROGRAMME, programmeDescription } from "../../programme-draft";
import { useCreatingProgramme } from "../../use-programme-actions";
import type { Templates } from "../../use-templates";
import { ProgrammeFields, programmePointers } from "./ProgrammeFields";

interface CreateProgrammeDialogProps {
  templates: Templates;
  onCreated: (created: Programme) => void;
  onClose: () => void;
}

export function CreateProgrammeDialog({ templates, onCreated, onClose }: CreateProgrammeDialogProps) {
  const { t } = useTranslation("programme");
  const draft = useDraft("programme:new", EMPTY_PROGRAMME);
  const { act, isPending, problem } = useCreatingProgramme((created) => {
    draft.discard();
    onCreated(created);
  });
  return (
    <FormDialog
      title={t("create.title")}
      submit={t("create.submit")}
      isPending={isPending}
      problem={problem}
      shown={programmePointers("/description")}
      draft={draft}
      onSubmit={() => act({ body: { description: programmeDescription(draft.values) } })}
      onClose={onClose}
    >
      <ProgrammeFields draft={draft} templates={templates} problem={problem} at="/description" />
    </FormDialog>
  );
}
