import { faultAt, type Problem } from "@/shared/api/problem";
import { useDraft } from "@/shared/draft/use-draft";
import { FormDialog } from "@/shared/ui/FormDialog";
import { TextArea } from "@/shared/ui/fields";

interface ReasonDialogProps {
  /** Names the text on this device. */
  draftKey: string;
  title: string;
  text: string;
  label: string;
  submit: string;
  isPending: boolean;
  problem: Problem | null;
  onSubmit: (reason: string) => void;
  onClose: () => void;
  onReload: () => void;
}

/** Something that needs a reason in words. */
export function ReasonDialog({ draftKey, text, label, onSubmit, ...rest }: ReasonDialogProps) {
  const draft = useDraft(draftKey, { reason: "" });
  return (
    <FormDialog
      {...rest}
      look="bad"
      shown={["/reason"]}
      draft={draft}
      onSubmit={() => onSubmit(draft.values.reason.trim())}
    >
      <p>{text}</p>
      <TextArea
        label={label}
        isRequired
        value={draft.values.reason}
        maxLength={1000}
        onChange={(reason) => draft.set("reason", reason)}
        error={faultAt(rest.problem, "/reason")}
      />
    </FormDialog>
  );
}
