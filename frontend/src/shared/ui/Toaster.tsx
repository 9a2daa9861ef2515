import { useEffect, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { type ToastMessage, toast } from "./toasts";
import { useProblemText } from "./use-problem-text";

const SHOWN_FOR_MS = 5_000;

/** Good news goes by itself; a problem stays until somebody has read it. */
export function Toaster() {
  const messages = useSyncExternalStore(toast.subscribe, toast.current);
  return (
    <div className="toasts">
      <div role="status">
        {messages.map((message) =>
          message.kind === "done" ? <Done key={message.id} id={message.id} text={message.text} /> : null,
        )}
      </div>
      <div role="alert">
        {messages.map((message) => (message.kind === "problem" ? <Told key={message.id} message={message} /> : null))}
      </div>
    </div>
  );
}

function Done({ id, text }: { id: number; text: string }) {
  useEffect(() => {
    const timer = setTimeout(() => toast.dismiss(id), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [id]);
  return (
    <p className="toast done">
      <span aria-hidden="true">● </span>
      {text}
    </p>
  );
}

function Told({ message: { id, problem } }: { message: Extract<ToastMessage, { kind: "problem" }> }) {
  const { t } = useTranslation();
  const { title, detail } = useProblemText(problem);
  return (
    <div className="toast bad">
      <div>
        <p>
          <span aria-hidden="true">■ </span>
          {title}
        </p>
        {detail !== undefined && detail !== title && <p>{detail}</p>}
        {problem.faults.map((fault) => (
          <p key={`${fault.pointer} ${fault.message}`}>{fault.message}</p>
        ))}
      </div>
      <button type="button" className="btn link" onClick={() => toast.dismiss(id)}>
        {t("close")}
      </button>
    </div>
  );
}
