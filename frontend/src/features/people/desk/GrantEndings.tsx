import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { GrantView, UserView } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { FormDialog } from "@/shared/ui/FormDialog";
import { DateField } from "@/shared/ui/fields";
import { ColleaguePicker } from "../components/ColleaguePicker";
import { useDelegating, useReadingPersonAgain, useRevoking } from "../use-people-actions";

interface OneGrantProps {
  person: UserView;
  grant: GrantView;
  onClose: () => void;
}

export function RevokeDialog({ person, grant, onClose }: OneGrantProps) {
  const { t } = useTranslation("people");
  const { act, isPending, problem } = useRevoking(person.id, onClose);
  return (
    <FormDialog
      title={t("revoke.of", { name: person.displayName, role: t(`account:role.${grant.role}`) })}
      submit={t("revoke.title")}
      look="bad"
      isPending={isPending}
      problem={problem}
      onSubmit={() => act({ path: { id: person.id, grantId: grant.id } })}
      onReload={useReadingPersonAgain(person.id)}
      onClose={onClose}
    >
      <p>{t("revoke.text", { unit: grant.unitName })}</p>
    </FormDialog>
  );
}

/** A role lent to a colleague for some days; it comes back by itself. */
export function DelegateDialog({ person, grant, onClose }: OneGrantProps) {
  const { t } = useTranslation("people");
  const [toUserId, setToUserId] = useState("");
  const [from, setFrom] = useState("");
  const [until, setUntil] = useState("");
  const { act, isPending, problem } = useDelegating(person.id, onClose);
  return (
    <FormDialog
      title={t("delegate.of", { role: t(`account:role.${grant.role}`) })}
      submit={t("delegate.title")}
      isPending={isPending}
      problem={problem}
      shown={["/toUserId", "/from", "/until"]}
      onSubmit={() =>
        act({ path: { id: person.id }, body: { grantId: grant.id, toUserId, until, ...(from && { from }) } })
      }
      onReload={useReadingPersonAgain(person.id)}
      onClose={onClose}
    >
      <ColleaguePicker
        label={t("delegate.to")}
        isRequired
        exceptId={person.id}
        unit={grant.unitId}
        value={toUserId}
        onChange={setToUserId}
        error={faultAt(problem, "/toUserId")}
      />
      <DateField
        label={t("from")}
        hint={t("from-hint")}
        value={from}
        onChange={setFrom}
        error={faultAt(problem, "/from")}
      />
      <DateField
        label={t("delegate.until")}
        hint={t("delegate.until-hint")}
        isRequired
        value={until}
        onChange={setUntil}
        error={faultAt(problem, "/until")}
      />
    </FormDialog>
  );
}
