import { useTranslation } from "react-i18next";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "./Button";
import { writeToClipboard } from "./clipboard";
import { toast } from "./toasts";

interface CopyToChatProps {
  /** What is asked for, naming nobody. */
  text: string;
  /** A moment with its offset; left out where nothing is due. */
  deadline?: string;
  /** A path of this application. */
  path: string;
}

/** 复制到工作群: people are reached where they are, so the reminder is text for a chat, with link and deadline. */
export function CopyToChat({ text, deadline, path }: CopyToChatProps) {
  const { t } = useTranslation();
  const formats = useFormats();

  async function copy(): Promise<void> {
    const lines = [text];
    if (deadline !== undefined) lines.push(t("chat.deadline", { deadline: formats.deadline(deadline) }));
    lines.push(new URL(path, window.location.origin).href);
    await writeToClipboard(lines.join("\n"));
    toast.say(t("chat.copied"));
  }

  return (
    <Button look="plain" onClick={() => void copy()}>
      {t("chat.copy")}
    </Button>
  );
}
