import { useTranslation } from "react-i18next";
import type { OrganisationView } from "@/api/types.gen";
import { Card } from "@/shared/ui/Page";
import { useDays } from "../use-days";

export function NameHistory({ organisation: { names } }: { organisation: Pick<OrganisationView, "names"> }) {
  const { t } = useTranslation("organisation");
  const days = useDays();
  return (
    <Card title={t("names")}>
      <ul className="plain-list">
        {names.map((name) => (
          <li key={`${name.kind} ${name.name} ${name.validFrom}`}>
            {name.name} {name.kind === "ALIAS" && <span className="tag">{t("alias.tag")}</span>}{" "}
            <span className="soft num">{days(name.validFrom, name.validUntil)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
