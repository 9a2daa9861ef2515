import { useTranslation } from "react-i18next";
import type { ReturnApplication } from "@/api/types.gen";
import { faultAt, type Problem } from "@/shared/api/problem";
import { useDraft } from "@/shared/draft/use-draft";
import { useFormats } from "@/shared/i18n/format";
import { FormDialog } from "@/shared/ui/FormDialog";
import { DateField, TextArea } from "@/shared/ui/fields";
import { endOfOfficeDay, lastDay, proposedDay } from "../correct-until";

interface ReturnDialogProps {
  applicationId: string;
  /** Behind which nothing can be done with what comes back; null where nothing ends. */
  stageEndsAt: string | null;
  isPending: boolean;
  problem: Problem | null;
  onSubmit: (body: ReturnApplication) => void;
  onClose: () => void;
  onReload: () => void;
}

/** What is to be mended, and by when. */
export function ReturnDialog({ applicationId, stageEndsAt, onSubmit, ...rest }: ReturnDialogProps) {
  const { t } = useTranslation("application");
  const formats = useFormats();
  const draft = useDraft(`return:${applicationId}`, {
    reason: "",
    day: proposedDay(stageEndsAt, formats),
  });
  const { reason, day } = draft.values;
  return (
    <FormDialog
      {...rest}
      title={t("return.title")}
      submit={t("return.yes")}
      shown={["/reason", "/correctUntil"]}
      draft={draft}
      onSubmit={() => onSubmit({ reason: reason.trim(), correctUntil: endOfOfficeDay(day, stageEndsAt) })}
    >
      <TextArea
        label={t("return.reason")}
        hint={t("return.reason-hint")}
        isRequired
        maxLength={1000}
        value={reason}
        onChange={(value) => draft.set("reason", value)}
        error={faultAt(rest.problem, "/reason")}
      />
      <DateField
        label={t("return.day")}
        hint={
          stageEndsAt === null
            ? t("return.day-hint")
            : t("return.day-within", { moment: formats.deadline(stageEndsAt) })
        }
        isRequired
        min={formats.day(new Date())}
        {...(stageEndsAt !== null && { max: lastDay(stageEndsAt, formats) })}
        value={day}
        onChange={(value) => draft.set("day", value)}
        error={faultAt(rest.problem, "/correctUntil")}
      />
    </FormDialog>
  );
}
