import { useTranslation } from "react-i18next";
import type { CreditAccount, DocumentKind, OrganisationSummary } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { FormDialog } from "@/shared/ui/FormDialog";
import { Select, TextArea, TextField } from "@/shared/ui/fields";
import {
  useAddingDocument,
  useClosing,
  useCorrecting,
  useDisclosing,
  useErasing,
  useReopening,
} from "../use-credit-actions";
import { useTyped } from "../use-typed";
import type { AccountDialog } from "./AccountPage";
import { DocumentFields } from "./DocumentFields";

interface AccountDialogsProps {
  opened: AccountDialog;
  account: CreditAccount;
  towns: readonly OrganisationSummary[];
  /** In full. */
  onShown: (account: CreditAccount) => void;
  onClose: () => void;
}

type Of = Pick<AccountDialogsProps, "account" | "onClose">;

export function AccountDialogs({ opened, account, towns, onShown, onClose }: AccountDialogsProps) {
  switch (opened) {
    case "DISCLOSE":
      return <Disclose account={account} onClose={onClose} onShown={onShown} />;
    case "DOCUMENT":
      return <AddDocument account={account} onClose={onClose} />;
    case "CORRECT":
      return <Correct account={account} towns={towns} onClose={onClose} />;
    case "CLOSE":
      return <Close account={account} onClose={onClose} />;
    case "REOPEN":
      return <Reopen account={account} onClose={onClose} />;
    case "ERASE":
      return <Erase account={account} onClose={onClose} />;
  }
}

function Disclose({ account, onClose, onShown }: Of & Pick<AccountDialogsProps, "onShown">) {
  const shown = useDisclosing(account, (full) => {
    onShown(full);
    onClose();
  });
  return <Reasoned of="disclose" look="main" action={shown} id={account.id} onClose={onClose} />;
}

function Close({ account, onClose }: Of) {
  return <Reasoned of="close" action={useClosing(account, onClose)} id={account.id} onClose={onClose} />;
}

function Reopen({ account, onClose }: Of) {
  return <Reasoned of="reopen" look="main" action={useReopening(account, onClose)} id={account.id} onClose={onClose} />;
}

function Erase({ account, onClose }: Of) {
  return <Reasoned of="erase" action={useErasing(account, onClose)} id={account.id} onClose={onClose} />;
}

interface ReasonedProps {
  of: "disclose" | "close" | "reopen" | "erase";
  look?: "main" | "bad";
  action: ReturnType<typeof useClosing>;
  id: string;
  onClose: () => void;
}

function Reasoned({ of, look = "bad", action, id, onClose }: ReasonedProps) {
  const { t } = useTranslation("credit");
  const { values, set } = useTyped({ reason: "" });
  return (
    <FormDialog
      title={t(`${of}.title`)}
      submit={t(`${of}.submit`)}
      look={look}
      isPending={action.isPending}
      problem={action.problem}
      shown={["/reason"]}
      onSubmit={() => action.act({ path: { id }, body: { reason: values.reason.trim() } })}
      onClose={onClose}
    >
      <p>{t(`${of}.text`)}</p>
      <TextArea
        label={t(`${of}.reason`)}
        isRequired
        maxLength={500}
        value={values.reason}
        onChange={(reason) => set("reason", reason)}
        error={faultAt(action.problem, "/reason")}
      />
    </FormDialog>
  );
}

function AddDocument({ account, onClose }: Of) {
  const { t } = useTranslation("credit");
  const { values, set } = useTyped({ kind: "ID_CARD" as DocumentKind, number: "" });
  const { act, isPending, problem } = useAddingDocument(account, onClose);
  return (
    <FormDialog
      title={t("add-document.title")}
      submit={t("add-document.submit")}
      isPending={isPending}
      problem={problem}
      shown={["/number"]}
      onSubmit={() => act({ path: { id: account.id }, body: values })}
      onClose={onClose}
    >
      <p>{t("add-document.text")}</p>
      <DocumentFields
        kind={values.kind}
        number={values.number}
        onKind={(kind) => set("kind", kind)}
        onNumber={(number) => set("number", number)}
        error={faultAt(problem, "/number")}
      />
    </FormDialog>
  );
}

/** Name and phone are typed anew, since they are masked here; what is left empty stays. */
function Correct({ account, towns, onClose }: Of & Pick<AccountDialogsProps, "towns">) {
  const { t } = useTranslation("credit");
  const { values, set } = useTyped({ name: "", phone: "", townId: account.townId });
  const { act, isPending, problem } = useCorrecting(account, onClose);
  const name = values.name.trim();
  const phone = values.phone.trim();
  return (
    <FormDialog
      title={t("act.CORRECT")}
      submit={t("correct.submit")}
      isPending={isPending}
      problem={problem}
      shown={["/name", "/phone", "/townId"]}
      onSubmit={() =>
        act({
          path: { id: account.id },
          body: { ...(name && { name }), ...(phone && { phone }), townId: values.townId },
        })
      }
      onClose={onClose}
    >
      <TextField
        label={t("name")}
        hint={t("correct.stays")}
        maxLength={60}
        value={values.name}
        onChange={(typed) => set("name", typed)}
        error={faultAt(problem, "/name")}
      />
      <TextField
        label={t("phone")}
        hint={t("correct.stays")}
        inputMode="tel"
        maxLength={21}
        value={values.phone}
        onChange={(typed) => set("phone", typed)}
        error={faultAt(problem, "/phone")}
      />
      <Select
        label={t("town")}
        value={values.townId}
        onChange={(townId) => set("townId", townId)}
        options={towns.map(({ id, name: label }) => ({ value: id, label }))}
        error={faultAt(problem, "/townId")}
      />
    </FormDialog>
  );
}
