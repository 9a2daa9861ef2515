import { type ReactNode, useEffect, useId, useRef } from "react";

interface DialogProps {
  title: string;
  isOpen: boolean;
  /** Also by Escape; left out, the dialog must be answered. */
  onClose?: () => void;
  children: ReactNode;
  /** The buttons, the main one last. */
  actions: ReactNode;
}

/** The browser's own modal dialog: it keeps focus inside, gives it back, and hides the rest from screen readers. */
export function Dialog({ title, isOpen, onClose, children, actions }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const element = dialog.current;
    if (isOpen && element && !element.open) element.showModal();
    if (!isOpen && element?.open) element.close();
  }, [isOpen]);

  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      {isOpen && (
        <>
          <h2 id={titleId}>{title}</h2>
          {children}
          <div className="actions">{actions}</div>
        </>
      )}
    </dialog>
  );
}
