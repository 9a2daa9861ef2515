import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { FinishedWork, PageFinishedWorkView, Round } from "@/api/types.gen";
import { DataTable } from "@/shared/desk/DataTable";
import { useFormats } from "@/shared/i18n/format";
import type { ListSearch } from "@/shared/list/list-search";
import { Button } from "@/shared/ui/Button";
import { FormProblem } from "@/shared/ui/FormProblem";
import { Page } from "@/shared/ui/Page";
import { StatusTag } from "@/shared/ui/StatusTag";
import { useCallingIn } from "../use-finished-works";

interface FinishedWorksPageProps {
  round: Round;
  page: PageFinishedWorkView;
  isLoading: boolean;
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
}

/** Works that a comparison may call in, chosen from the list; what was chosen stays so from page to page. */
export function FinishedWorksPage({ round, page, isLoading, search, onSearch }: FinishedWorksPageProps) {
  const { t } = useTranslation("comparison");
  const formats = useFormats();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { act, isPending, problem } = useCallingIn(round.id, () => setChosen([]));
  const choose = (awardId: string, isChosen: boolean) =>
    setChosen((before) => (isChosen ? [...before, awardId] : before.filter((each) => each !== awardId)));
  return (
    <Page
      title={t("title")}
      note={
        <Link to="/rounds/$roundId" params={{ roundId: round.id }}>
          {round.description.title}
        </Link>
      }
    >
      <p className="soft">{t("intro")}</p>
      <FormProblem problem={problem} shown={[]} />
      <DataTable
        label={t("title")}
        page={page}
        rowKey={({ awardId }) => awardId}
        search={search}
        onSearch={onSearch}
        isLoading={isLoading}
        columns={[
          {
            key: "choose",
            title: t("choose"),
            render: (_, { awardId, title, applicationId }) =>
              applicationId === null && (
                <input
                  type="checkbox"
                  aria-label={t("choose-one", { title })}
                  checked={chosen.includes(awardId)}
                  onChange={(event) => choose(awardId, event.target.checked)}
                />
              ),
          },
          {
            key: "title",
            title: t("work"),
            width: "28%",
            render: (_, { earlierId, title }) => (
              <Link to="/applications/$applicationId" params={{ applicationId: earlierId }}>
                {title}
              </Link>
            ),
          },
          { key: "unit", title: t("unit"), dataIndex: "unitName" },
          { key: "programme", title: t("programme"), dataIndex: "programmeName" },
          { key: "grade", title: t("grade"), dataIndex: "grade" },
          {
            key: "awardedOn",
            title: t("awarded-on"),
            render: (_, { awardedOn }) => <span className="num">{formats.day(awardedOn)}</span>,
          },
          { key: "state", title: t("state"), render: (_, work) => <Standing work={work} /> },
        ]}
      />
      <div className="actions start">
        <Button
          disabled={chosen.length === 0}
          isBusy={isPending}
          onClick={() => act({ path: { id: round.id }, body: { awardIds: [...chosen] } })}
        >
          {chosen.length === 0 ? t("call-in-none") : t("call-in", { count: chosen.length })}
        </Button>
      </div>
    </Page>
  );
}

function Standing({ work: { applicationId, handedIn } }: { work: FinishedWork }) {
  const { t } = useTranslation("comparison");
  if (applicationId === null) return null;
  return handedIn ? (
    <StatusTag status="done">{t("handed-in")}</StatusTag>
  ) : (
    <StatusTag status="waiting">{t("waiting")}</StatusTag>
  );
}
