import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CommitteeView, PageCommitteeMeetingSummary } from "@/api/types.gen";
import { useOpened } from "@/shared/draft/use-opened";
import { Button } from "@/shared/ui/Button";
import { DayLookedAt } from "@/shared/ui/DayFilter";
import { Card, Page } from "@/shared/ui/Page";
import type { CommitteeSearch } from "../committee-search";
import { DescribeCommitteeDialog } from "./DescribeCommitteeDialog";
import { MeetingsCard } from "./MeetingsCard";
import { MembersCard } from "./MembersCard";
import { RecordMeetingDialog } from "./RecordMeetingDialog";
import { SeatDialog } from "./SeatDialog";

interface CommitteePageProps {
  committee: CommitteeView;
  meetings: PageCommitteeMeetingSummary;
  mayEdit: boolean;
  /** Renaming, which is the organisation's. */
  nameAction: ReactNode;
  /** What it was called when. */
  names: ReactNode;
  search: CommitteeSearch;
  onSearch: (search: CommitteeSearch) => void;
}

export function CommitteePage(props: CommitteePageProps) {
  const { t } = useTranslation("committee");
  const { committee, mayEdit, search, onSearch } = props;
  const [opened, open] = useOpened<"seat" | "meeting" | "describe">(`committee:${committee.id}`);
  return (
    <Page
      title={committee.name}
      actions={
        <>
          {props.nameAction}
          {mayEdit && (
            <>
              <Button look="plain" onClick={() => open("describe")}>
                {t("describe.title")}
              </Button>
              <Button look="plain" onClick={() => open("seat")}>
                {t("seat.title")}
              </Button>
              <Button onClick={() => open("meeting")}>{t("meeting.title")}</Button>
            </>
          )}
        </>
      }
    >
      <div className="filters">
        <DayLookedAt search={search} onSearch={onSearch} />
      </div>
      {committee.purpose !== "" && (
        <Card title={t("purpose")}>
          <p className="written">{committee.purpose}</p>
        </Card>
      )}
      <MembersCard committee={committee} mayEdit={mayEdit} />
      <MeetingsCard page={props.meetings} search={search} onSearch={onSearch} />
      {props.names}
      {opened === "describe" && <DescribeCommitteeDialog committee={committee} onClose={() => open(null)} />}
      {opened === "seat" && <SeatDialog committee={committee} onClose={() => open(null)} />}
      {opened === "meeting" && <RecordMeetingDialog committee={committee} onClose={() => open(null)} />}
    </Page>
  );
}
