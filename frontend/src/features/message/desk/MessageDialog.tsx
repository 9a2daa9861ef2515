import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { RoundMessage } from "@/api/types.gen";
import { Button } from "@/shared/ui/Button";
import { Dialog } from "@/shared/ui/Dialog";
import { FormProblem } from "@/shared/ui/FormProblem";
import { LongText } from "@/shared/ui/LongText";
import { ReasonDialog } from "@/shared/ui/ReasonDialog";
import { useChangingMessage } from "../use-message-actions";
import { MessageTag } from "./MessageTag";

interface MessageDialogProps {
  roundId: string;
  message: RoundMessage;
  mayChange: boolean;
  onClose: () => void;
}

/** One message as its recipient reads it, and what can still be done with it. */
export function MessageDialog({ roundId, message, mayChange, onClose }: MessageDialogProps) {
  const { t } = useTranslation("message");
  const [isRemoving, setRemoving] = useState(false);
  const { act, isPending, problem } = useChangingMessage(roundId, message.id, () => setRemoving(false));
  const path = { id: roundId, messageId: message.id };
  const isOpen = mayChange && ["WAITING", "HELD", "REMOVED"].includes(message.state);
  if (isRemoving) {
    return (
      <ReasonDialog
        draftKey={`message-removal:${message.id}`}
        title={t("remove.title")}
        text={t("remove.text", { name: message.recipientName })}
        label={t("remove.reason")}
        submit={t("remove.submit")}
        maxLength={500}
        isPending={isPending}
        problem={problem}
        onSubmit={(reason) => act({ path, body: { state: "REMOVED", reason } })}
        onClose={() => setRemoving(false)}
      />
    );
  }
  return (
    <Dialog
      title={t("message-to", { name: message.recipientName })}
      isOpen
      onClose={onClose}
      actions={
        <>
          {isOpen && message.state !== "REMOVED" && (
            <Button look="plain" onClick={() => setRemoving(true)}>
              {t("remove.submit")}
            </Button>
          )}
          {isOpen && (
            <Button
              look="plain"
              isBusy={isPending}
              onClick={() =>
                act({ path, body: { state: message.state === "WAITING" ? "HELD" : "WAITING", reason: null } })
              }
            >
              {t(message.state === "WAITING" ? "change.hold" : "change.wait")}
            </Button>
          )}
          <Button onClick={onClose}>{t("close")}</Button>
        </>
      }
    >
      <p>
        <MessageTag state={message.state} /> {t(`act.${message.act}`)}
      </p>
      {message.text === null ? (
        <p className="soft">{t("nothing-left")}</p>
      ) : (
        <LongText text={message.text} lang={message.language} />
      )}
      {message.reason && <p className="soft written">{t("reason", { reason: message.reason })}</p>}
      <FormProblem problem={problem} shown={[]} />
    </Dialog>
  );
}
