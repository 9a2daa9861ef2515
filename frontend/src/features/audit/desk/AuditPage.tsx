import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { AuditEvent, AuditVerification, PageAuditEventView } from "@/api/types.gen";
import { ListPage } from "@/shared/desk/ListPage";
import { useFormats } from "@/shared/i18n/format";
import { refined } from "@/shared/list/list-search";
import type { AuditSearch } from "../audit-search";
import { isKnown } from "../operations";
import type { Names } from "../use-names";
import { Actor } from "./Actor";
import { AuditFilters } from "./AuditFilters";
import { Subject } from "./Subject";
import { Verified } from "./Verified";

interface AuditPageProps {
  page: PageAuditEventView;
  names: Names;
  verification: AuditVerification;
  search: AuditSearch;
  onSearch: (search: AuditSearch) => void;
}

/** Who did what to what, the newest first. */
export function AuditPage({ page, names, verification, search, onSearch }: AuditPageProps) {
  const { t } = useTranslation("audit");
  const formats = useFormats();
  return (
    <ListPage<AuditEvent, AuditSearch>
      title={t("title")}
      above={
        <>
          <Verified verification={verification} />
          <AuditFilters
            search={search}
            actorName={search.actor === undefined ? undefined : names.people[search.actor]}
            onSearch={onSearch}
          />
        </>
      }
      page={page}
      search={search}
      onSearch={onSearch}
      columns={[
        {
          key: "at",
          title: t("at"),
          className: "num",
          render: (_, row) => `${formats.day(row.at)} ${formats.time(row.at)}`,
        },
        {
          key: "actorId",
          title: t("actor"),
          render: (_, row) => (
            <Actor
              event={row}
              name={names.people[row.actorId]}
              onOnly={search.actor ? undefined : () => onSearch(refined(search, { actor: row.actorId }))}
            />
          ),
        },
        {
          key: "operation",
          title: t("operation"),
          render: (_, row) => (isKnown(row.operation) ? t(`operations.${row.operation}`) : row.operation),
        },
        {
          key: "organisation",
          title: t("organisation"),
          render: (_, row) => <Organisation id={row.organisationId ?? null} names={names} />,
        },
        { key: "subjects", title: t("subjects"), render: (_, row) => <Subject event={row} /> },
        {
          key: "correlationId",
          title: t("correlation"),
          render: (_, row) => <span className="soft num">{row.correlationId}</span>,
        },
      ]}
    />
  );
}

function Organisation({ id, names }: { id: string | null; names: Names }) {
  if (id === null) return null;
  return (
    <Link to="/organisations/$organisationId" params={{ organisationId: id }}>
      {names.organisations[id] ?? id}
    </Link>
  );
}
