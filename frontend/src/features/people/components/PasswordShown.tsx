import { useTranslation } from "react-i18next";
import { Button } from "@/shared/ui/Button";
import { CopyText } from "@/shared/ui/CopyText";
import { Dialog } from "@/shared/ui/Dialog";
import "./password.css";

interface PasswordShownProps {
  name: string;
  /** Null: the sign-in service gave none. */
  password: string | null;
  onClose: () => void;
}

/** The only time this password is seen: no Escape, no way out but to say that it was noted. */
export function PasswordShown({ name, password, onClose }: PasswordShownProps) {
  const { t } = useTranslation("people");
  return (
    <Dialog
      title={t("password.title", { name })}
      isOpen
      actions={
        <>
          {password !== null && <CopyText text={password} label={t("password.copy")} done={t("password.copied")} />}
          <Button onClick={onClose}>{password === null ? t("shared:close") : t("password.noted")}</Button>
        </>
      }
    >
      {password === null ? (
        <p>{t("password.none")}</p>
      ) : (
        <>
          <p>
            <output className="one-time-password">{password}</output>
          </p>
          <p>{t("password.once")}</p>
        </>
      )}
    </Dialog>
  );
}
