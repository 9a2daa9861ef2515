import { useTranslation } from "react-i18next";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { DateField } from "@/shared/ui/fields";
import { OrganisationPicker } from "@/shared/ui/OrganisationPicker";
import { Card } from "@/shared/ui/Page";
import type { DefinedMember } from "../group-definition";

interface GroupMembersProps {
  members: readonly DefinedMember[];
  onChange: (members: readonly DefinedMember[]) => void;
  faultAt: (pointer: string) => string | undefined;
}

export function memberPointers(members: readonly DefinedMember[]): string[] {
  return members.flatMap((_, index) =>
    ["organisationId", "from", "until"].map((field) => `/members/${index}/${field}`),
  );
}

/** Those named one by one, each with the days it belongs. */
export function GroupMembers({ members, onChange, faultAt }: GroupMembersProps) {
  const { t } = useTranslation("organisation");
  const formats = useFormats();

  function add(organisationId: string, name: string): void {
    if (organisationId === "") return;
    onChange([...members, { organisationId, name, from: formats.day(new Date()), until: "" }]);
  }

  return (
    <Card title={t("group.by-name")}>
      {members.length === 0 && <p className="soft">{t("group.nobody")}</p>}
      <ul className="plain-list stack">
        {members.map((member, index) => {
          const at = `/members/${index}`;
          const set = (part: Partial<DefinedMember>) => onChange(members.with(index, { ...member, ...part }));
          const fault = faultAt(`${at}/organisationId`);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: one unit may belong twice, on different days
            <li key={`${member.organisationId} ${index}`} className="filters">
              <div className="member-name">
                <p>{member.name}</p>
                {fault && <p className="field-error">{fault}</p>}
              </div>
              <DateField
                label={t("group.member-from", { name: member.name })}
                isRequired
                value={member.from}
                onChange={(from) => set({ from })}
                error={faultAt(`${at}/from`)}
              />
              <DateField
                label={t("until")}
                value={member.until}
                onChange={(until) => set({ until })}
                error={faultAt(`${at}/until`)}
              />
              <Button look="link" onClick={() => onChange(members.toSpliced(index, 1))}>
                {t("group.remove", { name: member.name })}
              </Button>
            </li>
          );
        })}
      </ul>
      <OrganisationPicker label={t("group.add")} value="" onChange={add} />
    </Card>
  );
}
