import type { ReactNode } from "react";
import { faultAt, type Problem } from "@/shared/api/problem";
import { useDraft } from "@/shared/draft/use-draft";
import { FormDialog } from "./FormDialog";
import { TextArea } from "./fields";

interface ReasonDialogProps {
  /** Names the text on this device. */
  draftKey: string;
  title: string;
  text: string;
  label: string;
  submit: string;
  maxLength?: number;
  isPending: boolean;
  problem: Problem | null;
  onSubmit: (reason: string) => void;
  onClose: () => void;
  onReload?: () => void;
  /** Further fields, under the reason. */
  children?: ReactNode;
}

/** Something that needs a reason in words. */
export function ReasonDialog({
  draftKey,
  text,
  label,
  maxLength = 1000,
  onSubmit,
  children,
  ...rest
}: ReasonDialogProps) {
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
        maxLength={maxLength}
        onChange={(reason) => draft.set("reason", reason)}
        error={faultAt(rest.problem, "/reason")}
      />
      {children}
    </FormDialog>
  );
}
