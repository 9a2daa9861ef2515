import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "@/shared/api/problem";
import { DraftNote } from "@/shared/draft/DraftNote";
import type { Draft } from "@/shared/draft/use-draft";
import { Button } from "./Button";
import { Dialog } from "./Dialog";
import { FormProblem } from "./FormProblem";

interface FormDialogProps {
  title: string;
  /** What the button that sends says. */
  submit: string;
  look?: "main" | "bad";
  isPending: boolean;
  problem: Problem | null;
  /** Pointers whose faults stand beside their fields. */
  shown?: readonly string[];
  /** What was typed. Cancelling throws it away; Escape, a lost session and a reload do not. */
  draft?: Pick<Draft<object>, "savedAt" | "isKept" | "discard">;
  onSubmit: () => void;
  onClose: () => void;
  onReload?: () => void;
  children?: ReactNode;
}

/** A few fields over a page. Mount it when it opens; it stays open until the API has agreed. */
export function FormDialog({
  title,
  submit,
  look = "main",
  isPending,
  problem,
  shown = [],
  draft,
  onSubmit,
  onClose,
  onReload,
  children,
}: FormDialogProps) {
  const { t } = useTranslation();
  const form = useId();

  function cancel(): void {
    draft?.discard();
    onClose();
  }

  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button look="plain" onClick={cancel}>
            {t("cancel")}
          </Button>
          <Button type="submit" form={form} look={look} isBusy={isPending}>
            {submit}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {children}
        {draft && <DraftNote draft={draft} />}
        <FormProblem problem={problem} shown={shown} onReload={onReload} />
      </form>
    </Dialog>
  );
}
