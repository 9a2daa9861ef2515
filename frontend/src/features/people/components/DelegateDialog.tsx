import { useTranslation } from "react-i18next";
import type { GrantView, UserView } from "@/api/types.gen";
import { fieldsOf } from "@/shared/draft/fields-of";
import { finished, useDraft } from "@/shared/draft/use-draft";
import { FormDialog } from "@/shared/ui/FormDialog";
import { DateField } from "@/shared/ui/fields";
import { PersonPicker } from "@/shared/ui/PersonPicker";
import { useDelegating, useReadingPersonAgain } from "../use-people-actions";

interface DelegateDialogProps {
  person: UserView;
  grant: GrantView;
  onClose: () => void;
}

/** A role lent to a colleague for some days; it comes back by itself. */
export function DelegateDialog({ person, grant, onClose }: DelegateDialogProps) {
  const { t } = useTranslation("people");
  const draft = useDraft(`user-delegate:${grant.id}`, { toUserId: "", from: "", until: "" });
  const { act, isPending, problem } = useDelegating(person.id, finished(draft, onClose));
  const field = fieldsOf(draft, problem);
  const { toUserId, from, until } = draft.values;
  return (
    <FormDialog
      title={t("delegate.of", { role: t(`shared:role.${grant.role}`) })}
      submit={t("delegate.title")}
      isPending={isPending}
      problem={problem}
      shown={["/toUserId", "/from", "/until"]}
      draft={draft}
      onSubmit={() =>
        act({ path: { id: person.id }, body: { grantId: grant.id, toUserId, until, ...(from && { from }) } })
      }
      onReload={useReadingPersonAgain(person.id)}
      onClose={onClose}
    >
      <PersonPicker
        label={t("delegate.to")}
        isRequired
        exceptId={person.id}
        unit={grant.unitId}
        {...field("toUserId")}
      />
      <DateField label={t("from")} hint={t("from-hint")} {...field("from")} />
      <DateField label={t("delegate.until")} hint={t("delegate.until-hint")} isRequired {...field("until")} />
    </FormDialog>
  );
}
