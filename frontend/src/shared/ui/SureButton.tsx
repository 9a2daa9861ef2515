import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button, type ButtonProps } from "./Button";
import { Dialog } from "./Dialog";

interface SureButtonProps extends Omit<ButtonProps, "onClick" | "title"> {
  /** What is asked, and what follows from it; already translated. */
  title: string;
  text: string;
  /** What the answer that does it says. */
  yes: string;
  no?: string;
  onSure: () => void;
}

/** What cannot be taken back is asked once more, and elsewhere on the screen: a double click does not answer it. */
export function SureButton({ title, text, yes, no, onSure, ...button }: SureButtonProps) {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);

  function answer(): void {
    setAsking(false);
    onSure();
  }

  return (
    <>
      <Button {...button} onClick={() => setAsking(true)} />
      <Dialog
        title={title}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button look="plain" onClick={() => setAsking(false)}>
              {no ?? t("cancel")}
            </Button>
            <Button look={button.look === "link" ? "bad" : "main"} onClick={answer}>
              {yes}
            </Button>
          </>
        }
      >
        <p>{text}</p>
      </Dialog>
    </>
  );
}
