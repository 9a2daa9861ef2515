import { useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { asProblem } from "@/shared/api/problem";
import { Button } from "@/shared/ui/Button";
import { Dialog } from "@/shared/ui/Dialog";
import { toast } from "@/shared/ui/toasts";
import type { Session } from "./session";

/** Over whatever page it happens on: the page and its drafts stay, and signing in leads back to it. */
export function SessionExpired({ session }: { session: Session }) {
  const { t } = useTranslation();
  const isExpired = useSyncExternalStore(session.subscribe, session.isExpired);
  const [isLeaving, setLeaving] = useState(false);

  async function signIn(): Promise<void> {
    setLeaving(true);
    const { pathname, search, hash } = window.location;
    try {
      await session.signIn(pathname + search + hash);
    } catch (error) {
      toast.tell(asProblem(error));
      setLeaving(false);
    }
  }

  return (
    <Dialog
      title={t("expired.title")}
      isOpen={isExpired}
      actions={
        <Button isBusy={isLeaving} onClick={() => void signIn()}>
          {t("expired.sign-in")}
        </Button>
      }
    >
      <p>{t("expired.text")}</p>
    </Dialog>
  );
}
