import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { OrganisationView } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { DayLookedAt } from "@/shared/ui/DayFilter";
import { Card, Page } from "@/shared/ui/Page";
import { StatusTag } from "@/shared/ui/StatusTag";
import { EmptyState } from "@/shared/ui/states";
import type { DaySearch } from "../organisation-search";
import { NameHistory } from "./NameHistory";
import { OrganisationActions } from "./OrganisationActions";
import { ParentHistory } from "./ParentHistory";

/** As many as the API hands out with an organisation. */
const MOST_CHILDREN = 200;

interface OrganisationPageProps {
  organisation: OrganisationView;
  mayEdit: boolean;
  search: DaySearch;
  onSearch: (search: DaySearch) => void;
}

export function OrganisationPage({ organisation, mayEdit, search, onSearch }: OrganisationPageProps) {
  const { t } = useTranslation("organisation");
  const formats = useFormats();
  const { kind, divisionCode, foundedOn, closedOn, existed, on, children } = organisation;
  return (
    <Page
      title={organisation.name}
      note={[t(`kind.${kind}`), divisionCode, t("founded", { day: formats.day(foundedOn) })]
        .filter(Boolean)
        .join(" · ")}
      actions={mayEdit && <OrganisationActions organisation={organisation} />}
    >
      <div className="filters">
        <DayLookedAt search={search} onSearch={onSearch} />
        {!existed && <StatusTag status="warn">{t("not-there", { day: formats.day(on) })}</StatusTag>}
        {closedOn && <StatusTag status="bad">{t("closed", { day: formats.day(closedOn) })}</StatusTag>}
      </div>
      <NameHistory organisation={organisation} />
      <ParentHistory organisation={organisation} search={search} />
      <Card title={t("children")}>
        {children.length === 0 ? (
          <EmptyState title={t("no-children")} />
        ) : (
          <ol className="plain-list">
            {children.map((child) => (
              <li key={child.id}>
                <Link to="/organisations/$organisationId" params={{ organisationId: child.id }} search={search}>
                  {child.name}
                </Link>{" "}
                <span className="soft">{t(`kind.${child.kind}`)}</span>
              </li>
            ))}
          </ol>
        )}
        {children.length >= MOST_CHILDREN && (
          <p>
            {t("children-more", { count: MOST_CHILDREN })}{" "}
            <Link to="/organisations" search={{ ...search, root: organisation.id }}>
              {t("children-all")}
            </Link>
          </p>
        )}
      </Card>
    </Page>
  );
}
