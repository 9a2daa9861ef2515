import { Button } from "./Button";
import { writeToClipboard } from "./clipboard";
import { toast } from "./toasts";

interface CopyTextProps {
  text: string;
  /** Already translated: the button, and what is said when it is done. */
  label: string;
  done: string;
}

/** Copies a text that is whole as it stands; for a reminder still to be put together there is CopyToChat. */
export function CopyText({ text, label, done }: CopyTextProps) {
  async function copy(): Promise<void> {
    await writeToClipboard(text);
    toast.say(done);
  }
  return (
    <Button look="plain" onClick={() => void copy()}>
      {label}
    </Button>
  );
}
