import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "@/shared/api/problem";
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
  onSubmit: () => void;
  onClose: () => void;
  onReload?: () => void;
  children?: ReactNode;
}

/** A few fields over a page. Mount it when it opens, so that it starts empty; it stays open until the API has agreed. */
export function FormDialog({
  title,
  submit,
  look = "main",
  isPending,
  problem,
  shown = [],
  onSubmit,
  onClose,
  onReload,
  children,
}: FormDialogProps) {
  const { t } = useTranslation();
  const form = useId();
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button look="plain" onClick={onClose}>
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
        <FormProblem problem={problem} shown={shown} onReload={onReload} />
      </form>
    </Dialog>
  );
}
