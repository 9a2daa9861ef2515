import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { OrganisationView } from "@/api/types.gen";
import { Card } from "@/shared/ui/Page";
import type { DaySearch } from "../organisation-search";
import { useDays } from "../use-days";

interface ParentHistoryProps {
  organisation: Pick<OrganisationView, "parents">;
  search: DaySearch;
}

export function ParentHistory({ organisation: { parents }, search }: ParentHistoryProps) {
  const { t } = useTranslation("organisation");
  const days = useDays();
  if (parents.length === 0) return null;
  return (
    <Card title={t("parents")}>
      <ul className="plain-list">
        {parents.map((parent) => (
          <li key={`${parent.id} ${parent.validFrom}`}>
            <Link to="/organisations/$organisationId" params={{ organisationId: parent.id }} search={search}>
              {parent.name}
            </Link>{" "}
            <span className="soft num">{days(parent.validFrom, parent.validUntil)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
