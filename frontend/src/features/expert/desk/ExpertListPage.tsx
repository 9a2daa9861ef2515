import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PageExpertView } from "@/api/types.gen";
import { ListPage } from "@/shared/desk/ListPage";
import { Button } from "@/shared/ui/Button";
import { StatusTag } from "@/shared/ui/StatusTag";
import { useExporting } from "../use-exporting";
import { ExpertFilters, type ExpertFiltersProps } from "./ExpertFilters";

interface ExpertListPageProps extends ExpertFiltersProps {
  /** Whose pool it is. */
  organisation: { id: string; name: string };
  page: PageExpertView;
  isLoading: boolean;
  /** The bar of kept views. */
  views: ReactNode;
}

/** Whose columns views keep. */
export const COLUMNS = ["name", "units", "title", "fields", "poolUnits", "capacity", "open", "inRound", "invitation"];

/** A pool of experts: who they are, what they know, how much they have. */
export function ExpertListPage({ organisation, page, isLoading, views, ...filters }: ExpertListPageProps) {
  const { t } = useTranslation("search");
  const { start, isPending } = useExporting(organisation.id, filters.search);
  const isOfRound = filters.search.round !== undefined;
  return (
    <ListPage
      title={t("expert.title")}
      note={t("expert.of", { name: organisation.name })}
      actions={
        <Button look="plain" isBusy={isPending} onClick={() => void start()}>
          {t("expert.export")}
        </Button>
      }
      above={
        <>
          {views}
          <ExpertFilters {...filters} />
        </>
      }
      page={page}
      search={filters.search}
      onSearch={filters.onSearch}
      isLoading={isLoading}
      choice={[
        { key: "name", sorter: true, dataIndex: "name", title: t("expert.name") },
        {
          key: "units",
          title: t("expert.units"),
          render: (_, row) => (
            <>
              {row.unitNames}
              {row.unlistedUnits > 0 && (
                <StatusTag status="warn">{t("expert.unlisted", { count: row.unlistedUnits })}</StatusTag>
              )}
            </>
          ),
        },
        { key: "title", dataIndex: "title", title: t("expert.title-of-one") },
        { key: "fields", title: t("expert.fields"), render: (_, row) => row.fields.join(t("expert.and")) },
        {
          key: "poolUnits",
          isExtra: true,
          title: t("expert.pool-units"),
          render: (_, row) => row.units.map(({ name }) => name).join(t("expert.and")),
        },
        { key: "capacity", sorter: true, dataIndex: "capacity", title: t("expert.capacity") },
        { key: "open", sorter: true, dataIndex: "open", title: t("expert.open") },
        { key: "inRound", isExtra: !isOfRound, dataIndex: "inRound", title: t("expert.in-round") },
        {
          key: "invitation",
          isExtra: !isOfRound,
          title: t("expert.invited"),
          render: (_, row) => (row.invitation ? t(`expert.invitation.${row.invitation}`) : ""),
        },
      ]}
    />
  );
}
