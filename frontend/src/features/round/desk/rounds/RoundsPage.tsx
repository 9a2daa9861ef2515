import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { PageRoundSummary, ProgrammeSummary } from "@/api/types.gen";
import { ListPage } from "@/shared/desk/ListPage";
import { useFormats } from "@/shared/i18n/format";
import type { RoundSearch } from "../../round-search";
import { RoundFilters } from "./RoundFilters";
import { StandingTag } from "./StandingTag";

interface RoundsPageProps {
  page: PageRoundSummary;
  programmes: readonly ProgrammeSummary[];
  mayCreate: boolean;
  search: RoundSearch;
  onSearch: (search: RoundSearch) => void;
}

export function RoundsPage({ page, programmes, mayCreate, search, onSearch }: RoundsPageProps) {
  const { t } = useTranslation("round");
  const formats = useFormats();
  return (
    <ListPage
      title={t("title")}
      note={t("note")}
      actions={
        mayCreate && (
          <Link to="/rounds/new" search={search.programme ? { programme: search.programme } : {}} className="btn">
            {t("create.title")}
          </Link>
        )
      }
      above={<RoundFilters search={search} programmes={programmes} onSearch={onSearch} />}
      page={page}
      search={search}
      onSearch={onSearch}
      columns={[
        {
          key: "title",
          title: t("field.title"),
          sorter: true,
          render: (_, row) => (
            <Link to="/rounds/$roundId" params={{ roundId: row.id }}>
              {row.title}
            </Link>
          ),
        },
        { key: "programme", title: t("field.programme"), dataIndex: "programmeName" },
        { key: "year", title: t("field.year"), sorter: true, dataIndex: "year", className: "num" },
        {
          key: "hosted",
          title: t("field.hosted"),
          render: (_, row) => row.hostName ?? t(`hosted.${row.hosted}`),
        },
        {
          key: "closesAt",
          title: t("field.closesAt"),
          sorter: true,
          className: "num",
          render: (_, row) => (row.closesAt === null ? t("unset") : formats.deadline(row.closesAt)),
        },
        { key: "units", title: t("units"), dataIndex: "units", className: "num" },
        { key: "standing", title: t("state"), render: (_, row) => <StandingTag standing={row.standing} /> },
      ]}
    />
  );
}
