import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { IncubatedCase, PageIncubatedCaseView, Round } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { DataTable } from "@/shared/desk/DataTable";
import { useFormats } from "@/shared/i18n/format";
import type { ListSearch } from "@/shared/list/list-search";
import { Button } from "@/shared/ui/Button";
import { FormDialog } from "@/shared/ui/FormDialog";
import { TextArea } from "@/shared/ui/fields";
import { Page } from "@/shared/ui/Page";
import { StatusTag } from "@/shared/ui/StatusTag";
import { useConcluding } from "../use-guidance";

interface IncubationPageProps {
  round: Round;
  page: PageIncubatedCaseView;
  isLoading: boolean;
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
  onName: (item: IncubatedCase) => void;
}

/** The cases that are incubated: who advises each, when it had advice last, until when. */
export function IncubationPage({ round, page, isLoading, search, onSearch, onName }: IncubationPageProps) {
  const { t } = useTranslation("project");
  const formats = useFormats();
  const [concluding, setConcluding] = useState<IncubatedCase | null>(null);
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
        rowKey={({ applicationId }) => applicationId}
        search={search}
        onSearch={onSearch}
        isLoading={isLoading}
        columns={[
          {
            key: "title",
            title: t("desk.case"),
            width: "28%",
            render: (_, { applicationId, title }) => (
              <Link to="/applications/$applicationId" params={{ applicationId }}>
                {title}
              </Link>
            ),
          },
          { key: "unit", title: t("desk.unit"), dataIndex: "unitName" },
          { key: "mentor", title: t("desk.mentor"), render: (_, row) => <Mentor item={row} /> },
          {
            key: "advice",
            title: t("desk.advice"),
            render: (_, { advice, lastAdviceOn, adviceLate }) => (
              <>
                <span className="num">
                  {lastAdviceOn === null
                    ? t("desk.no-advice")
                    : t("desk.advice-last", { count: advice, day: formats.day(lastAdviceOn) })}
                </span>{" "}
                {adviceLate && <StatusTag status="warn">{t("desk.late")}</StatusTag>}
              </>
            ),
          },
          {
            key: "until",
            title: t("desk.until"),
            render: (_, { until, over }) => (
              <>
                <span className="num">{formats.day(until)}</span>{" "}
                {over && <StatusTag status="waiting">{t("desk.over")}</StatusTag>}
              </>
            ),
          },
          {
            key: "actions",
            title: t("desk.actions"),
            render: (_, row) => (
              <div className="actions start">
                <Button look="link" onClick={() => onName(row)}>
                  {row.mentorId === null ? t("name.title") : t("name.other")}
                </Button>
                <Button look="link" onClick={() => setConcluding(row)}>
                  {t("conclude.title")}
                </Button>
              </div>
            ),
          },
        ]}
      />
      {concluding && (
        <Concluding
          key={concluding.applicationId}
          roundId={round.id}
          item={concluding}
          onClose={() => setConcluding(null)}
        />
      )}
    </Page>
  );
}

function Mentor({ item: { mentorName, mentorState } }: { item: IncubatedCase }) {
  const { t } = useTranslation("project");
  if (mentorName === null || mentorState === null) {
    return <StatusTag status="waiting">{t("no-mentor")}</StatusTag>;
  }
  return (
    <>
      {mentorName} {mentorState === "ASKED" && <StatusTag status="waiting">{t("state.ASKED")}</StatusTag>}
    </>
  );
}

interface ConcludingProps {
  roundId: string;
  item: IncubatedCase;
  onClose: () => void;
}

function Concluding({ roundId, item: { applicationId, title, over }, onClose }: ConcludingProps) {
  const { t } = useTranslation("project");
  const [reason, setReason] = useState("");
  const { act, isPending, problem } = useConcluding(roundId, applicationId, onClose);
  const said = reason.trim();
  return (
    <FormDialog
      title={t("conclude.title")}
      submit={t("conclude.send")}
      isPending={isPending}
      problem={problem}
      shown={["/reason"]}
      onSubmit={() => act({ path: { id: applicationId }, body: said === "" ? {} : { reason: said } })}
      onClose={onClose}
    >
      <p>{t("conclude.text", { title })}</p>
      <TextArea
        label={t("conclude.reason")}
        isRequired={!over}
        value={reason}
        maxLength={500}
        onChange={setReason}
        error={faultAt(problem, "/reason")}
      />
    </FormDialog>
  );
}
