import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PageRankedCaseView, RankedCase, Ranking, RankingMethod, Round } from "@/api/types.gen";
import { DataTable } from "@/shared/desk/DataTable";
import { ReviewStageChoice } from "@/shared/desk/ReviewStageChoice";
import { useFormats } from "@/shared/i18n/format";
import { useTelling } from "@/shared/i18n/telling";
import { refined } from "@/shared/list/list-search";
import { Button } from "@/shared/ui/Button";
import { NameFilter } from "@/shared/ui/NameFilter";
import { OrganisationPicker } from "@/shared/ui/OrganisationPicker";
import { Page } from "@/shared/ui/Page";
import { StatusTag } from "@/shared/ui/StatusTag";
import { METHODS, type RankingSearch } from "../../ranking-search";
import { Place } from "./Place";
import { RankingFacts } from "./RankingFacts";

interface RankingPageProps {
  round: Round;
  ranking: Ranking;
  page: PageRankedCaseView;
  isLoading: boolean;
  search: RankingSearch;
  onSearch: (search: RankingSearch) => void;
  /** What the reviews tell of the experts, and whether the ranking can be made again. */
  children: ReactNode;
}

/** All cases of a ranking, what each method says of them side by side. */
export function RankingPage({ round, ranking, page, isLoading, search, onSearch, children }: RankingPageProps) {
  const { t } = useTranslation("ranking");
  const formats = useFormats();
  return (
    <Page
      title={t("page")}
      note={
        <Link to="/rounds/$roundId" params={{ roundId: round.id }}>
          {round.description.title}
        </Link>
      }
      actions={
        <Link to="/rounds/$roundId/decision" params={{ roundId: round.id }} className="btn plain">
          {t("to-decision")}
        </Link>
      }
    >
      <ReviewStageChoice round={round} value={ranking.stageId} onChoose={(stage) => onSearch({ stage })} />
      <RankingFacts ranking={ranking} />
      <p className="soft">{t("note")}</p>
      <div className="filters">
        <NameFilter label={t("filter.title")} search={search} onSearch={onSearch} />
        <OrganisationPicker
          label={t("unit")}
          value={search.unit ?? ""}
          onChange={(unit) => onSearch(refined(search, { unit }))}
        />
        <Button look="link" onClick={() => onSearch({ stage: search.stage })}>
          {t("filter.clear")}
        </Button>
      </div>
      <DataTable
        label={t("title")}
        rowKey={(row) => row.applicationId}
        page={page}
        search={search}
        onSearch={onSearch}
        isLoading={isLoading}
        columns={[
          { key: "place", title: t("place"), sorter: true, render: (_, row) => <Place ranked={row} /> },
          {
            key: "title",
            title: t("case"),
            sorter: true,
            render: (_, row) => (
              <>
                <Link to="/applications/$applicationId" params={{ applicationId: row.applicationId }}>
                  {row.title}
                </Link>
                {row.state === "WITHDRAWN" && <StatusTag status="waiting">{t("withdrawn")}</StatusTag>}
              </>
            ),
          },
          { key: "unit", title: t("unit"), dataIndex: "unitName" },
          ...METHODS.map(({ method, sort }) => ({
            key: sort,
            sorter: true,
            title: (
              <>
                {t(`method.${method}`)}
                {method === ranking.method && <StatusTag status="done">{t("this-places")}</StatusTag>}
              </>
            ),
            render: (_: unknown, row: RankedCase) => <ByMethod ranked={row} among={page.items} method={method} />,
          })),
          ...(ranking.earlierPercent === null
            ? []
            : [
                {
                  key: "earlier",
                  title: t("earlier-score"),
                  render: (_: unknown, row: RankedCase) => (
                    <span className="num">{row.earlier === null ? "" : formats.number(row.earlier)}</span>
                  ),
                },
              ]),
          {
            key: "spread",
            title: t("spread"),
            sorter: true,
            render: (_, row) => <span className="num">{formats.number(row.spread)}</span>,
          },
          {
            key: "totals",
            title: t("totals"),
            render: (_, row) => (
              <span className="num">{row.reviews.map(({ total }) => formats.number(total)).join(t("between"))}</span>
            ),
          },
        ]}
      />
      {children}
    </Page>
  );
}

const saidBy = ({ scores }: RankedCase, method: RankingMethod) => scores.find((each) => each.method === method);

interface ByMethodProps {
  ranked: RankedCase;
  /** Whose scores stand in the same column. */
  among: readonly RankedCase[];
  method: RankingMethod;
}

/** A score with the place that it alone would give. */
function ByMethod({ ranked, among, method }: ByMethodProps) {
  const { t } = useTranslation("ranking");
  const scored = useTelling(among.flatMap((each) => saidBy(each, method)?.score ?? []));
  const said = saidBy(ranked, method);
  if (said === undefined) return t("no-place");
  const score = scored(said.score);
  return <span className="num">{said.place === null ? score : t("by-method", { score, place: said.place })}</span>;
}
