import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PageReviewSummary } from "@/api/types.gen";
import { ListPage } from "@/shared/desk/ListPage";
import { Button } from "@/shared/ui/Button";
import { useExporting } from "../use-exporting";
import { ReviewFilters, type ReviewFiltersProps } from "./ReviewFilters";
import { useReviewColumns } from "./use-review-columns";

interface ReviewListPageProps extends ReviewFiltersProps {
  page: PageReviewSummary;
  isLoading: boolean;
  /** The bar of kept views. */
  views: ReactNode;
}

/** The reviews of all rounds that somebody oversees or runs. */
export function ReviewListPage({ page, isLoading, views, ...filters }: ReviewListPageProps) {
  const { t } = useTranslation("review");
  const columns = useReviewColumns(false);
  const { start, isPending } = useExporting(filters.search);
  return (
    <ListPage
      title={t("desk.list")}
      actions={
        <Button look="plain" isBusy={isPending} onClick={() => void start()}>
          {t("desk.export")}
        </Button>
      }
      above={
        <>
          {views}
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
