import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PageApplicationSummary } from "@/api/types.gen";
import { ListPage } from "@/shared/desk/ListPage";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { ApplicationTag } from "../components/ApplicationTag";
import { useExporting } from "../use-exporting";
import { ApplicationFilters, type ApplicationFiltersProps } from "./ApplicationFilters";

interface ApplicationListPageProps extends ApplicationFiltersProps {
  page: PageApplicationSummary;
  isLoading: boolean;
  /** The bar of kept views. */
  views: ReactNode;
}

/** Whose columns views keep. */
export const COLUMNS = ["title", "unit", "applicant", "round", "state", "rank", "receiptNumber", "submittedAt"];

/** What was handed in, by round, stage, unit and title. */
export function ApplicationListPage({ page, isLoading, views, ...filters }: ApplicationListPageProps) {
  const { t } = useTranslation("application");
  const formats = useFormats();
  const { start, isPending } = useExporting(filters.search);
  return (
    <ListPage
      title={t("desk.title")}
      actions={
        <Button look="plain" isBusy={isPending} onClick={() => void start()}>
          {t("desk.export")}
        </Button>
      }
      above={
        <>
          {views}
          <ApplicationFilters {...filters} />
        </>
      }
      page={page}
      search={filters.search}
      onSearch={filters.onSearch}
      isLoading={isLoading}
      choice={[
        {
          key: "title",
          sorter: true,
          title: t("title"),
          width: "28%",
          render: (_, row) => (
            <Link to="/applications/$applicationId" params={{ applicationId: row.id }}>
              {row.title ?? t("untitled")}
            </Link>
          ),
        },
        { key: "unit", dataIndex: "unitName", title: t("desk.unit") },
        { key: "applicant", dataIndex: "applicantName", title: t("desk.applicant") },
        { key: "round", dataIndex: "roundTitle", title: t("desk.round") },
        {
          key: "state",
          title: t("desk.state"),
          render: (_, row) => <ApplicationTag state={row.state} step={row.stageName} />,
        },
        { key: "rank", sorter: true, title: t("desk.rank"), render: (_, row) => row.rank ?? "" },
        {
          key: "receiptNumber",
          isExtra: true,
          title: t("desk.receipt"),
          render: (_, row) => <span className="num">{row.receiptNumber ?? ""}</span>,
        },
        {
          key: "submittedAt",
          sorter: true,
          title: t("desk.submitted"),
          render: (_, row) => <span className="num">{row.submittedAt ? formats.deadline(row.submittedAt) : ""}</span>,
        },
      ]}
    />
  );
}
