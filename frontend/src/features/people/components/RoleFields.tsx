import { useTranslation } from "react-i18next";
import type { Role } from "@/api/types.gen";
import type { Problem } from "@/shared/api/problem";
import { fieldsOf } from "@/shared/draft/fields-of";
import type { Draft } from "@/shared/draft/use-draft";
import { DateField, Select } from "@/shared/ui/fields";
import { OrganisationPicker } from "@/shared/ui/OrganisationPicker";

/** A role as a form holds it. */
export interface RoleValues {
  role: Role | "";
  unitId: string;
  /** Over which organisation it reaches; empty means the unit itself. */
  scopeId: string;
  from: string;
  until: string;
}

interface RoleFieldsProps {
  draft: Pick<Draft<RoleValues>, "values" | "set">;
  roles: readonly Role[];
  problem: Problem | null;
  /** Where the role stands in the body that is sent: empty, or `/grant`. */
  within: string;
  /** The unit is given and not to be chosen. */
  isUnitFixed: boolean;
}

export function rolePointers(within: string): string[] {
  return ["role", "unitId", "scopeId", "from", "until"].map((field) => `${within}/${field}`);
}

/** What was left empty is left out. */
export function roleBody({ role, unitId, scopeId, from, until }: RoleValues) {
  return { role: role as Role, unitId, ...(scopeId && { scopeId }), ...(from && { from }), ...(until && { until }) };
}

/** Which role, in which unit, how far it reaches, from when until when: the same for a first role and for a further one. */
export function RoleFields({ draft, roles, problem, within, isUnitFixed }: RoleFieldsProps) {
  const { t } = useTranslation("people");
  const field = fieldsOf(draft, problem);
  return (
    <>
      <Select<Role>
        label={t("role-label")}
        isRequired
        options={roles.map((value) => ({ value, label: t(`shared:role.${value}`) }))}
        {...field("role", `${within}/role`)}
      />
      {!isUnitFixed && (
        <>
          <OrganisationPicker label={t("unit")} isRequired {...field("unitId", `${within}/unitId`)} />
          <OrganisationPicker
            label={t("reaches")}
            hint={t("reaches-hint")}
            {...field("scopeId", `${within}/scopeId`)}
          />
        </>
      )}
      <DateField label={t("from")} hint={t("from-hint")} {...field("from", `${within}/from`)} />
      <DateField label={t("until")} hint={t("until-hint")} {...field("until", `${within}/until`)} />
    </>
  );
}
