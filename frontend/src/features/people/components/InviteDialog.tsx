import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Role } from "@/api/types.gen";
import { fieldsOf } from "@/shared/draft/fields-of";
import { type Draft, useDraft } from "@/shared/draft/use-draft";
import { FormDialog } from "@/shared/ui/FormDialog";
import { TextField } from "@/shared/ui/fields";
import { useInviting } from "../use-people-actions";
import { PasswordShown } from "./PasswordShown";
import { RoleFields, type RoleValues, roleBody, rolePointers } from "./RoleFields";

interface InviteDialogProps {
  roles: readonly Role[];
  /** The one unit to invite into; left out where any unit may be chosen. */
  unitId?: string;
  onClose: () => void;
}

interface InviteValues extends RoleValues {
  displayName: string;
  username: string;
  phone: string;
  email: string;
}

const SHOWN = ["/displayName", "/username", "/phone", "/email", ...rolePointers("/grant")];

export function InviteDialog({ roles, unitId, onClose }: InviteDialogProps) {
  const { t } = useTranslation("people");
  const [invited, setInvited] = useState<{ name: string; password: string | null }>();
  const draft = useDraft<InviteValues>(`user-invite:${unitId ?? ""}`, {
    displayName: "",
    username: "",
    phone: "",
    email: "",
    role: roles[0] ?? "",
    unitId: unitId ?? "",
    scopeId: "",
    from: "",
    until: "",
  });
  const { displayName, username, phone, email } = draft.values;
  const { act, isPending, problem } = useInviting((password) => {
    setInvited({ name: displayName, password });
    draft.discard();
  });
  const field = fieldsOf(draft, problem);
  if (invited) return <PasswordShown {...invited} onClose={onClose} />;
  return (
    <FormDialog
      title={t("invite.title")}
      submit={t("invite.submit")}
      isPending={isPending}
      problem={problem}
      shown={SHOWN}
      draft={draft}
      onSubmit={() =>
        act({
          body: {
            displayName,
            username,
            ...(phone && { phone }),
            ...(email && { email }),
            grant: roleBody(draft.values),
          },
        })
      }
      onClose={onClose}
    >
      <TextField label={t("name")} isRequired maxLength={100} {...field("displayName")} />
      <TextField
        label={t("username")}
        hint={t("invite.username-hint")}
        isRequired
        maxLength={64}
        {...field("username")}
      />
      <TextField label={t("phone")} inputMode="tel" maxLength={21} {...field("phone")} />
      <TextField label={t("email")} inputMode="email" maxLength={254} {...field("email")} />
      <RoleFields
        draft={draft as unknown as Pick<Draft<RoleValues>, "values" | "set">}
        roles={roles}
        problem={problem}
        within="/grant"
        isUnitFixed={unitId !== undefined}
      />
    </FormDialog>
  );
}
