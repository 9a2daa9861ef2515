import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ReviewSummary } from "@/api/types.gen";
import type { ColumnChoice } from "@/shared/desk/chosen-columns";
import { useFormats } from "@/shared/i18n/format";
import { StatusTag } from "@/shared/ui/StatusTag";
import { ReviewTag } from "../components/ReviewTag";

/** Whose columns views keep. */
export const COLUMNS = [
  "title",
  "unit",
  "round",
  "reviewerName",
  "state",
  "total",
  "dueOn",
  "assignedAt",
  "submittedAt",
];

/** What tables of reviews show of each; those of one round do without its name. */
export function useReviewColumns(isOfOneRound: boolean): ColumnChoice<ReviewSummary> {
  const { t } = useTranslation("review");
  const formats = useFormats();
  return [
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
    {
      key: "round",
      isExtra: isOfOneRound,
      title: t("desk.round"),
      render: (_, row) => (
        <Link to="/rounds/$roundId/reviews" params={{ roundId: row.roundId }}>
          {row.roundTitle}
        </Link>
      ),
    },
    { key: "reviewerName", sorter: true, dataIndex: "reviewerName", title: t("desk.expert") },
    { key: "state", title: t("desk.state"), render: (_, row) => <Standing review={row} /> },
    {
      key: "total",
      title: t("total"),
      render: (_, row) => <span className="num">{row.total === null ? "" : formats.number(row.total)}</span>,
    },
    {
      key: "dueOn",
      isExtra: true,
      title: t("desk.due"),
      render: (_, row) => <span className="num">{row.dueOn ?? ""}</span>,
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
  ];
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
