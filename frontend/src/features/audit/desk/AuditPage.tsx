import { useTranslation } from "react-i18next";
import type { AuditVerification, PageAuditEventView } from "@/api/types.gen";
import { DataTable } from "@/shared/desk/DataTable";
import { useFormats } from "@/shared/i18n/format";
import { Card, Page } from "@/shared/ui/Page";
import { StatusTag } from "@/shared/ui/StatusTag";
import type { AuditSearch } from "../audit-search";
import { AuditFilters } from "./AuditFilters";

interface AuditPageProps {
  page: PageAuditEventView;
  verification: AuditVerification;
  search: AuditSearch;
  onSearch: (search: AuditSearch) => void;
}

export function AuditPage({ page, verification, search, onSearch }: AuditPageProps) {
  const { t } = useTranslation("audit");
  const formats = useFormats();
  return (
    <Page title={t("title")}>
      <Verified verification={verification} />
      <AuditFilters key={search.operation} search={search} onSearch={onSearch} />
      <DataTable
        label={t("title")}
        page={page}
        rowKey={(row) => row.id}
        search={search}
        onSearch={onSearch}
        columns={[
          { key: "at", title: t("at"), render: (_, row) => `${formats.day(row.at)} ${formats.time(row.at)}` },
          { key: "operation", dataIndex: "operation", title: t("operation") },
          { key: "actorId", dataIndex: "actorId", title: t("actor") },
          {
            key: "subjects",
            title: t("subjects"),
            render: (_, row) =>
              Object.entries(row.subjects)
                .map(([name, id]) => `${name} ${id}`)
                .join(" · "),
          },
          { key: "correlationId", dataIndex: "correlationId", title: t("correlation") },
        ]}
      />
    </Page>
  );
}

function Verified({
  verification: { intact, seals, events, unsealed, firstBrokenSeal },
}: {
  verification: AuditVerification;
}) {
  const { t } = useTranslation("audit");
  const formats = useFormats();
  return (
    <Card title={t("verification")}>
      <p>
        <StatusTag status={intact ? "done" : "bad"}>
          {intact ? t("intact") : t("broken", { seal: firstBrokenSeal ?? "" })}
        </StatusTag>
      </p>
      <p className="soft num">
        {t("figures", {
          seals: formats.number(seals),
          events: formats.number(events),
          unsealed: formats.number(unsealed),
        })}
      </p>
    </Card>
  );
}
