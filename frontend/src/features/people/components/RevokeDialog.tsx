import { useTranslation } from "react-i18next";
import type { GrantView, UserView } from "@/api/types.gen";
import { FormDialog } from "@/shared/ui/FormDialog";
import { useReadingPersonAgain, useRevoking } from "../use-people-actions";

interface RevokeDialogProps {
  person: UserView;
  grant: GrantView;
  onClose: () => void;
}

export function RevokeDialog({ person, grant, onClose }: RevokeDialogProps) {
  const { t } = useTranslation("people");
  const { act, isPending, problem } = useRevoking(person.id, onClose);
  return (
    <FormDialog
      title={t("revoke.of", { name: person.displayName, role: t(`shared:role.${grant.role}`) })}
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
