import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Role } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { FormDialog } from "@/shared/ui/FormDialog";
import { DateField, Select, TextField } from "@/shared/ui/fields";
import { OrganisationPicker } from "@/shared/ui/OrganisationPicker";
import { useInviting } from "../use-people-actions";
import { PasswordShown } from "./PasswordShown";

interface InviteDialogProps {
  roles: readonly Role[];
  /** The one unit to invite into; left out where any unit may be chosen. */
  unitId?: string;
  onClose: () => void;
}

const SHOWN = ["/displayName", "/username", "/phone", "/email", "/grant/role", "/grant/unitId", "/grant/until"];

export function InviteDialog({ roles, unitId, onClose }: InviteDialogProps) {
  const { t } = useTranslation("people");
  const [person, setPerson] = useState({ displayName: "", username: "", phone: "", email: "" });
  const [role, setRole] = useState<Role | "">(roles[0] ?? "");
  const [unit, setUnit] = useState(unitId ?? "");
  const [until, setUntil] = useState("");
  const [password, setPassword] = useState<string | null>();
  const { act, isPending, problem } = useInviting(setPassword);

  if (password !== undefined) return <PasswordShown name={person.displayName} password={password} onClose={onClose} />;

  function invite(): void {
    if (role === "") return;
    const { displayName, username, phone, email } = person;
    act({
      body: {
        displayName,
        username,
        ...(phone && { phone }),
        ...(email && { email }),
        grant: { role, unitId: unit, ...(until && { until }) },
      },
    });
  }

  const field = (name: keyof typeof person) => ({
    value: person[name],
    onChange: (value: string) => setPerson({ ...person, [name]: value }),
    error: faultAt(problem, `/${name}`),
  });

  return (
    <FormDialog
      title={t("invite.title")}
      submit={t("invite.submit")}
      isPending={isPending}
      problem={problem}
      shown={SHOWN}
      onSubmit={invite}
      onClose={onClose}
    >
      <TextField label={t("name")} isRequired maxLength={100} {...field("displayName")} />
      <TextField label={t("username")} hint={t("invite.username-hint")} isRequired {...field("username")} />
      <TextField label={t("phone")} inputMode="tel" {...field("phone")} />
      <TextField label={t("email")} inputMode="email" {...field("email")} />
      <Select
        label={t("role-label")}
        isRequired
        value={role}
        onChange={setRole}
        options={roles.map((value) => ({ value, label: t(`account:role.${value}`) }))}
        error={faultAt(problem, "/grant/role")}
      />
      {unitId === undefined && (
        <OrganisationPicker
          label={t("unit")}
          isRequired
          value={unit}
          onChange={setUnit}
          error={faultAt(problem, "/grant/unitId")}
        />
      )}
      <DateField
        label={t("until")}
        hint={t("until-hint")}
        value={until}
        onChange={setUntil}
        error={faultAt(problem, "/grant/until")}
      />
    </FormDialog>
  );
}
