import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PageReviewSummary, Round } from "@/api/types.gen";
import { ListPage } from "@/shared/desk/ListPage";
import { Button } from "@/shared/ui/Button";
import { useExporting } from "../use-exporting";
import { ReviewFilters, type ReviewFiltersProps } from "./ReviewFilters";
import { useReviewColumns } from "./use-review-columns";

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
  const columns = useReviewColumns(true);
  const { start, isPending } = useExporting(filters.search, round.id);
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
      choice={columns}
    />
  );
}
