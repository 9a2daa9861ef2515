import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ApplicationSummary, PageApplicationSummary, Round } from "@/api/types.gen";
import type { RowSelection } from "@/shared/desk/DataTable";
import { ListPage } from "@/shared/desk/ListPage";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { ApplicationTag } from "../components/ApplicationTag";
import { isBeingChecked, useChosen } from "../use-chosen";
import { useExporting } from "../use-exporting";
import { ApplicationFilters, type ApplicationFiltersProps } from "./ApplicationFilters";
import { ChosenBar } from "./check/ChosenBar";

interface ApplicationListPageProps extends ApplicationFiltersProps {
  page: PageApplicationSummary;
  isLoading: boolean;
  /** The bar of kept views. */
  views: ReactNode;
  /** The round that is looked at, where the caller checks its applications. */
  checked: Round | undefined;
}

/** Whose columns views keep. */
export const COLUMNS = ["title", "unit", "applicant", "round", "state", "rank", "receiptNumber", "submittedAt"];

/** What was handed in, by round, stage, unit and title. */
export function ApplicationListPage({ page, isLoading, views, checked, ...filters }: ApplicationListPageProps) {
  const { t } = useTranslation("application");
  const formats = useFormats();
  const { start, isPending } = useExporting(filters.search);
  const chosen = useChosen(checked?.id);
  const selection: RowSelection<ApplicationSummary> | undefined = checked && {
    keys: chosen.items.map(({ id }) => id),
    isSelectable: isBeingChecked,
    nameOf: ({ title }) => title ?? t("untitled"),
    onSelect: (rows, isChosen) => (isChosen ? chosen.add(rows) : chosen.remove(rows.map(({ id }) => id))),
  };
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
          {checked && <ChosenBar round={checked} search={filters.search} chosen={chosen} />}
        </>
      }
      page={page}
      search={filters.search}
      onSearch={filters.onSearch}
      isLoading={isLoading}
      {...(selection && { selection })}
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
