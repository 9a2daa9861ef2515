import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { AppraisedCase, PageAppraisedCaseView, Round } from "@/api/types.gen";
import { DataTable } from "@/shared/desk/DataTable";
import { useFormats } from "@/shared/i18n/format";
import type { ListSearch } from "@/shared/list/list-search";
import { Page } from "@/shared/ui/Page";
import { StatusTag } from "@/shared/ui/StatusTag";

interface AppraisalsPageProps {
  round: Round;
  page: PageAppraisedCaseView;
  isLoading: boolean;
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
}

/** The cases that are appraised, what is not over first; each is looked at on its own page. */
export function AppraisalsPage({ round, page, isLoading, search, onSearch }: AppraisalsPageProps) {
  const { t } = useTranslation("appraisal");
  const formats = useFormats();
  return (
    <Page
      title={t("desk.title")}
      note={
        <Link to="/rounds/$roundId" params={{ roundId: round.id }}>
          {round.description.title}
        </Link>
      }
    >
      <p className="soft">{t("desk.intro")}</p>
      <DataTable
        label={t("desk.title")}
        page={page}
        rowKey={({ id }) => id}
        search={search}
        onSearch={onSearch}
        isLoading={isLoading}
        columns={[
          {
            key: "title",
            title: t("desk.case"),
            width: "30%",
            render: (_, { applicationId, title }) => (
              <Link to="/applications/$applicationId" params={{ applicationId }}>
                {title}
              </Link>
            ),
          },
          { key: "unit", title: t("desk.unit"), dataIndex: "unitName" },
          { key: "stage", title: t("desk.stage"), dataIndex: "stageName" },
          { key: "state", title: t("desk.state"), render: (_, row) => <State item={row} /> },
          {
            key: "self",
            title: t("desk.self"),
            render: (_, { selfAppraised }) => (selfAppraised ? t("desk.self-given") : t("desk.self-none")),
          },
          {
            key: "found",
            title: t("desk.found"),
            render: (_, { grade, score }) =>
              grade !== null &&
              score !== null && (
                <span className="num">
                  {t("desk.grade", { grade: t(`grade.${grade}`), score: formats.number(score) })}
                </span>
              ),
          },
        ]}
      />
    </Page>
  );
}

function State({ item: { state, dueOn, putRightUntil } }: { item: AppraisedCase }) {
  const { t } = useTranslation("appraisal");
  const formats = useFormats();
  if (state === "AWAITING") {
    return <span className="num">{t("due", { day: formats.day(dueOn) })}</span>;
  }
  if (state === "PUTTING_RIGHT" && putRightUntil !== null) {
    return (
      <StatusTag status="warn">
        <span className="num">{t("put-right-until", { day: formats.day(putRightUntil) })}</span>
      </StatusTag>
    );
  }
  return <StatusTag status={state === "PASSED" ? "done" : "bad"}>{t(`state.${state}`)}</StatusTag>;
}
