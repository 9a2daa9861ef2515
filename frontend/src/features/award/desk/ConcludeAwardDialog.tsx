import { useTranslation } from "react-i18next";
import type { Award } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { useDraft } from "@/shared/draft/use-draft";
import { useFormats } from "@/shared/i18n/format";
import { FormDialog } from "@/shared/ui/FormDialog";
import { DateField } from "@/shared/ui/fields";
import { useConcludingAward } from "../use-concluding-award";

interface ConcludeAwardDialogProps {
  award: Award;
  onClose: () => void;
}

/** When what was awarded was finished. */
export function ConcludeAwardDialog({ award, onClose }: ConcludeAwardDialogProps) {
  const { t } = useTranslation("award");
  const formats = useFormats();
  const draft = useDraft(`award-conclusion:${award.id}`, { day: award.concludedOn ?? formats.day(new Date()) });
  const { act, isPending, problem } = useConcludingAward(award, () => {
    draft.discard();
    onClose();
  });
  return (
    <FormDialog
      title={t("conclude.of", { title: award.title })}
      submit={t("conclude.title")}
      shown={["/concludedOn"]}
      draft={draft}
      isPending={isPending}
      problem={problem}
      onSubmit={() => act({ path: { id: award.id }, body: { concludedOn: draft.values.day } })}
      onClose={onClose}
    >
      <p>{t("conclude.text")}</p>
      <DateField
        label={t("conclude.day")}
        isRequired
        min={award.awardedOn}
        max={formats.day(new Date())}
        value={draft.values.day}
        onChange={(day) => draft.set("day", day)}
        error={faultAt(problem, "/concludedOn")}
      />
    </FormDialog>
  );
}
