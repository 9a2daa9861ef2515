import { type ReactNode, useId, useLayoutEffect, useRef } from "react";

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

  // A layout effect: closed while it still stands in the page, since one that is only taken away gives no focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!isOpen || element === null) return;
    if (!element.open) element.showModal();
    return () => element.close();
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
