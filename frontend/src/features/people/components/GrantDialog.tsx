import { useTranslation } from "react-i18next";
import type { Role, UserView } from "@/api/types.gen";
import { finished, useDraft } from "@/shared/draft/use-draft";
import { FormDialog } from "@/shared/ui/FormDialog";
import { useGranting, useReadingPersonAgain } from "../use-people-actions";
import { RoleFields, type RoleValues, roleBody, rolePointers } from "./RoleFields";

interface GrantDialogProps {
  person: UserView;
  roles: readonly Role[];
  /** The one unit to grant in; left out where any unit may be chosen. */
  unitId?: string | undefined;
  onClose: () => void;
}

export function GrantDialog({ person, roles, unitId, onClose }: GrantDialogProps) {
  const { t } = useTranslation("people");
  const draft = useDraft<RoleValues>(`user-grant:${person.id}`, {
    role: roles[0] ?? "",
    unitId: unitId ?? "",
    scopeId: "",
    from: "",
    until: "",
  });
  const { act, isPending, problem } = useGranting(person.id, finished(draft, onClose));
  return (
    <FormDialog
      title={t("grant.of", { name: person.displayName })}
      submit={t("grant.title")}
      isPending={isPending}
      problem={problem}
      shown={rolePointers("")}
      draft={draft}
      onSubmit={() => act({ path: { id: person.id }, body: roleBody(draft.values) })}
      onReload={useReadingPersonAgain(person.id)}
      onClose={onClose}
    >
      <RoleFields draft={draft} roles={roles} problem={problem} within="" isUnitFixed={unitId !== undefined} />
    </FormDialog>
  );
}
