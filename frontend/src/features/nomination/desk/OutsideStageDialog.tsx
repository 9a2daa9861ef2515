import { useTranslation } from "react-i18next";
import type { Nomination } from "@/api/types.gen";
import { fieldsOf } from "@/shared/draft/fields-of";
import { finished, useDraft } from "@/shared/draft/use-draft";
import { useFormats } from "@/shared/i18n/format";
import { FormDialog } from "@/shared/ui/FormDialog";
import { DateField, Select, TextArea, TextField } from "@/shared/ui/fields";
import { useEnteringOutsideStage } from "../use-nomination-actions";

interface OutsideStageDialogProps {
  nomination: Nomination;
  onClose: () => void;
}

const ALL = "ALL";

export function OutsideStageDialog({ nomination: { roundId, items }, onClose }: OutsideStageDialogProps) {
  const { t } = useTranslation("nomination");
  const today = useFormats().day(new Date());
  const draft = useDraft(`outside-stage:${roundId}`, { name: "", on: today, applicationId: ALL, remark: "" });
  const { act, isPending, problem } = useEnteringOutsideStage(roundId, finished(draft, onClose));
  const field = fieldsOf(draft, problem);
  const { name, on, applicationId, remark } = draft.values;
  return (
    <FormDialog
      title={t("stages.enter")}
      submit={t("stages.submit")}
      isPending={isPending}
      problem={problem}
      shown={["/name", "/on", "/applicationId", "/remark"]}
      draft={draft}
      onSubmit={() =>
        act({
          path: { id: roundId },
          body: {
            name: name.trim(),
            on,
            applicationId: applicationId === ALL ? null : applicationId,
            remark: remark.trim() || null,
          },
        })
      }
      onClose={onClose}
    >
      <TextField label={t("stages.name")} hint={t("stages.name-hint")} isRequired maxLength={100} {...field("name")} />
      <DateField label={t("stages.on")} isRequired max={today} {...field("on")} />
      <Select<string>
        label={t("case")}
        options={[
          { value: ALL, label: t("stages.all") },
          ...items.map((item) => ({ value: item.applicationId, label: item.title })),
        ]}
        {...field("applicationId")}
      />
      <TextArea label={t("stages.remark")} rows={2} maxLength={500} {...field("remark")} />
    </FormDialog>
  );
}
