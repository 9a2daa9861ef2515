import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PageApplicationSummary, Round } from "@/api/types.gen";
import { DataTable } from "@/shared/desk/DataTable";
import { NameFilter } from "@/shared/ui/NameFilter";
import { Card, Page } from "@/shared/ui/Page";
import type { CaseSearch } from "../review-search";
import "../review.css";

/** With each further case its conflicts are asked for. */
export const MOST_CHOSEN = 20;

interface AssignPageProps {
  round: Round;
  page: PageApplicationSummary;
  isLoading: boolean;
  search: CaseSearch;
  onSearch: (search: CaseSearch) => void;
  /** Which of several experts' stages is meant. */
  stages: ReactNode;
  /** Titles by the ids of the cases that were chosen. */
  chosen: ReadonlyMap<string, string>;
  onChoose: (id: string, title: string | undefined) => void;
  /** Whom they may be given to. */
  experts: ReactNode;
}

/** Cases on top, experts below: each chosen case goes to each chosen expert. */
export function AssignPage({
  round,
  page,
  isLoading,
  search,
  onSearch,
  stages,
  chosen,
  onChoose,
  experts,
}: AssignPageProps) {
  const { t } = useTranslation("review");
  return (
    <Page
      title={t("assign.title")}
      note={
        <Link to="/rounds/$roundId/reviews" params={{ roundId: round.id }}>
          {t("assign.back", { round: round.description.title })}
        </Link>
      }
    >
      <Card title={t("assign.cases", { count: chosen.size })}>
        <div className="filters">
          {stages}
          <NameFilter label={t("desk.by-title")} search={search} onSearch={onSearch} />
        </div>
        {chosen.size >= MOST_CHOSEN && <p className="soft">{t("assign.most", { most: MOST_CHOSEN })}</p>}
        <DataTable
          label={t("desk.case")}
          page={page}
          rowKey={({ id }) => id}
          search={search}
          onSearch={onSearch}
          isLoading={isLoading}
          columns={[
            {
              key: "title",
              title: t("desk.case"),
              render: (_, { id, title }) => (
                <label className="choosing">
                  <input
                    type="checkbox"
                    checked={chosen.has(id)}
                    disabled={!chosen.has(id) && chosen.size >= MOST_CHOSEN}
                    onChange={(event) => onChoose(id, event.target.checked ? (title ?? "") : undefined)}
                  />
                  {title}
                </label>
              ),
            },
            { key: "unit", dataIndex: "unitName", title: t("desk.unit") },
            { key: "rank", title: t("desk.rank"), render: (_, { rank }) => rank ?? "" },
          ]}
        />
      </Card>
      {experts}
    </Page>
  );
}
