import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { AuditEvent, AuditVerification, PageAuditEventView } from "@/api/types.gen";
import { ListPage } from "@/shared/desk/ListPage";
import { useFormats } from "@/shared/i18n/format";
import { refined } from "@/shared/list/list-search";
import type { AuditSearch } from "../audit-search";
import { isKnown } from "../operations";
import { Actor } from "./Actor";
import { AuditFilters } from "./AuditFilters";
import { Subject } from "./Subject";
import { Verified } from "./Verified";

interface AuditPageProps {
  page: PageAuditEventView;
  /** Leads from a name to the person. */
  maySeePeople: boolean;
  verification: AuditVerification;
  search: AuditSearch;
  onSearch: (search: AuditSearch) => void;
}

/** Who did what to what, the newest first unless asked otherwise. */
export function AuditPage({ page, maySeePeople, verification, search, onSearch }: AuditPageProps) {
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
            actorName={page.items.find((event) => event.actorId === search.actor)?.actorName ?? undefined}
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
          sorter: true,
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
              isLinked={maySeePeople}
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
          render: (_, row) => <Organisation event={row} />,
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

function Organisation({ event: { organisationId, organisationName } }: { event: AuditEvent }) {
  if (!organisationId) return null;
  return (
    <Link to="/organisations/$organisationId" params={{ organisationId }}>
      {organisationName ?? organisationId}
    </Link>
  );
}
