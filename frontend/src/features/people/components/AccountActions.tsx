import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { UserView } from "@/api/types.gen";
import { useOpened } from "@/shared/draft/use-opened";
import { Button } from "@/shared/ui/Button";
import { FormDialog } from "@/shared/ui/FormDialog";
import { useDisabling, useEnabling, useReadingPersonAgain, useResettingPassword } from "../use-people-actions";
import { PasswordShown } from "./PasswordShown";

interface PersonDialogProps {
  person: UserView;
  onClose: () => void;
}

/** Password and access of an account; desk and phone. */
export function AccountActions({ person }: { person: UserView }) {
  const { t } = useTranslation("people");
  const [opened, open] = useOpened<"reset" | "disable">(`user-account:${person.id}`);
  const enabling = useEnabling(person.id);
  const close = () => open(null);
  return (
    <>
      {person.state === "DISABLED" ? (
        <Button isBusy={enabling.isPending} onClick={() => enabling.act({ path: { id: person.id } })}>
          {t("enable.title")}
        </Button>
      ) : (
        <>
          <Button look="plain" onClick={() => open("reset")}>
            {t("reset.title")}
          </Button>
          <Button look="plain" onClick={() => open("disable")}>
            {t("disable.title")}
          </Button>
        </>
      )}
      {opened === "reset" && <ResetDialog person={person} onClose={close} />}
      {opened === "disable" && <DisableDialog person={person} onClose={close} />}
    </>
  );
}

function ResetDialog({ person, onClose }: PersonDialogProps) {
  const { t } = useTranslation("people");
  const [password, setPassword] = useState<string | null>();
  const { act, isPending, problem } = useResettingPassword(setPassword);
  if (password !== undefined) return <PasswordShown name={person.displayName} password={password} onClose={onClose} />;
  return (
    <FormDialog
      title={t("reset.of", { name: person.displayName })}
      submit={t("reset.title")}
      isPending={isPending}
      problem={problem}
      onSubmit={() => act({ path: { id: person.id } })}
      onClose={onClose}
    >
      <p>{t("reset.text")}</p>
    </FormDialog>
  );
}

function DisableDialog({ person, onClose }: PersonDialogProps) {
  const { t } = useTranslation("people");
  const { act, isPending, problem } = useDisabling(person.id, onClose);
  return (
    <FormDialog
      title={t("disable.of", { name: person.displayName })}
      submit={t("disable.title")}
      look="bad"
      isPending={isPending}
      problem={problem}
      onSubmit={() => act({ path: { id: person.id } })}
      onReload={useReadingPersonAgain(person.id)}
      onClose={onClose}
    >
      <p>{t("disable.text")}</p>
    </FormDialog>
  );
}
