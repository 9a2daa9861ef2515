import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { OrganisationView } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { DateField } from "@/shared/ui/fields";
import { Card, Page } from "@/shared/ui/Page";
import { StatusTag } from "@/shared/ui/StatusTag";
import { EmptyState } from "@/shared/ui/states";
import type { DaySearch } from "../organisation-search";
import { OrganisationActions } from "./OrganisationActions";

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
        <DateField label={t("find.day")} value={on} onChange={(day) => onSearch(day ? { on: day } : {})} />
        {!existed && <StatusTag status="warn">{t("not-there", { day: formats.day(on) })}</StatusTag>}
        {closedOn && <StatusTag status="bad">{t("closed", { day: formats.day(closedOn) })}</StatusTag>}
      </div>
      <History organisation={organisation} search={search} />
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
      </Card>
    </Page>
  );
}

function History({ organisation: { names, parents }, search }: { organisation: OrganisationView; search: DaySearch }) {
  const { t } = useTranslation("organisation");
  const formats = useFormats();
  const days = (from: string, until: string | null) =>
    until === null
      ? t("days.open", { from: formats.day(from) })
      : t("days.closed", { from: formats.day(from), until: formats.day(until) });
  return (
    <>
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
      {parents.length > 0 && (
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
      )}
    </>
  );
}
