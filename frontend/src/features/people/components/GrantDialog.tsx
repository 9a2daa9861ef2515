import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Role, UserView } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { FormDialog } from "@/shared/ui/FormDialog";
import { DateField, Select } from "@/shared/ui/fields";
import { OrganisationPicker } from "@/shared/ui/OrganisationPicker";
import { useGranting, useReadingPersonAgain } from "../use-people-actions";

interface GrantDialogProps {
  person: UserView;
  roles: readonly Role[];
  onClose: () => void;
}

export function GrantDialog({ person, roles, onClose }: GrantDialogProps) {
  const { t } = useTranslation("people");
  const [role, setRole] = useState<Role | "">(roles[0] ?? "");
  const [unitId, setUnitId] = useState("");
  const [from, setFrom] = useState("");
  const [until, setUntil] = useState("");
  const { act, isPending, problem } = useGranting(person.id, onClose);

  function grant(): void {
    if (role === "") return;
    act({ path: { id: person.id }, body: { role, unitId, ...(from && { from }), ...(until && { until }) } });
  }

  return (
    <FormDialog
      title={t("grant.of", { name: person.displayName })}
      submit={t("grant.title")}
      isPending={isPending}
      problem={problem}
      shown={["/role", "/unitId", "/from", "/until"]}
      onSubmit={grant}
      onReload={useReadingPersonAgain(person.id)}
      onClose={onClose}
    >
      <Select
        label={t("role-label")}
        isRequired
        value={role}
        onChange={setRole}
        options={roles.map((value) => ({ value, label: t(`account:role.${value}`) }))}
        error={faultAt(problem, "/role")}
      />
      <OrganisationPicker
        label={t("unit")}
        isRequired
        value={unitId}
        onChange={setUnitId}
        error={faultAt(problem, "/unitId")}
      />
      <DateField
        label={t("from")}
        hint={t("from-hint")}
        value={from}
        onChange={setFrom}
        error={faultAt(problem, "/from")}
      />
      <DateField
        label={t("until")}
        hint={t("until-hint")}
        value={until}
        onChange={setUntil}
        error={faultAt(problem, "/until")}
      />
    </FormDialog>
  );
}
