import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PageReviewSummary, ReviewSummary, Round } from "@/api/types.gen";
import { ListPage } from "@/shared/desk/ListPage";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { StatusTag } from "@/shared/ui/StatusTag";
import { ReviewTag } from "../components/ReviewTag";
import { useExporting } from "../use-exporting";
import { ReviewFilters, type ReviewFiltersProps } from "./ReviewFilters";

interface RoundReviewsPageProps extends ReviewFiltersProps {
  round: Round;
  page: PageReviewSummary;
  isLoading: boolean;
  actions: ReactNode;
  /** Which of several experts' stages is looked at. */
  stages: ReactNode;
  /** How far the experts are. */
  progress: ReactNode;
}

/** The reviews of a round: who has what, and how far they are. */
export function RoundReviewsPage({
  round,
  page,
  isLoading,
  actions,
  stages,
  progress,
  ...filters
}: RoundReviewsPageProps) {
  const { t } = useTranslation("review");
  const formats = useFormats();
  const { start, isPending } = useExporting(round.id, filters.search);
  return (
    <ListPage
      title={t("desk.title")}
      note={
        <Link to="/rounds/$roundId" params={{ roundId: round.id }}>
          {round.description.title}
        </Link>
      }
      actions={
        <>
          <Button look="plain" isBusy={isPending} onClick={() => void start()}>
            {t("desk.export")}
          </Button>
          {actions}
        </>
      }
      above={
        <>
          {stages}
          {progress}
          <ReviewFilters {...filters} />
        </>
      }
      page={page}
      search={filters.search}
      onSearch={filters.onSearch}
      isLoading={isLoading}
      columns={[
        {
          key: "title",
          sorter: true,
          title: t("desk.case"),
          width: "30%",
          render: (_, row) => (
            <Link to="/rounds/$roundId/reviews/$reviewId" params={{ roundId: row.roundId, reviewId: row.id }}>
              {row.title}
            </Link>
          ),
        },
        { key: "unit", dataIndex: "unitName", title: t("desk.unit") },
        { key: "reviewerName", sorter: true, dataIndex: "reviewerName", title: t("desk.expert") },
        { key: "state", title: t("desk.state"), render: (_, row) => <Standing review={row} /> },
        {
          key: "total",
          title: t("total"),
          render: (_, row) => <span className="num">{row.total === null ? "" : formats.number(row.total)}</span>,
        },
        {
          key: "assignedAt",
          sorter: true,
          title: t("desk.assigned-at"),
          render: (_, row) => <span className="num">{formats.deadline(row.assignedAt)}</span>,
        },
        {
          key: "submittedAt",
          sorter: true,
          title: t("desk.submitted-at"),
          render: (_, row) => <span className="num">{row.submittedAt ? formats.deadline(row.submittedAt) : ""}</span>,
        },
      ]}
    />
  );
}

function Standing({ review }: { review: ReviewSummary }) {
  const { t } = useTranslation("review");
  if (review.state === "ASSIGNED" && review.publishedAt === null) {
    return <StatusTag status="waiting">{t("state.unpublished")}</StatusTag>;
  }
  return (
    <>
      <ReviewTag review={review} />
      {review.excusal && <p className="soft written">{review.excusal}</p>}
    </>
  );
}
