import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CommitteeMeetingSummary, CommitteeView } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { DateField } from "@/shared/ui/fields";
import { Card, Page } from "@/shared/ui/Page";
import { EmptyState } from "@/shared/ui/states";
import { MeetingDialog } from "./MeetingDialog";
import { MembersCard } from "./MembersCard";
import { SeatDialog } from "./SeatDialog";

interface CommitteePageProps {
  committee: CommitteeView;
  meetings: readonly CommitteeMeetingSummary[];
  mayEdit: boolean;
  onDay: (on: string) => void;
}

export function CommitteePage({ committee, meetings, mayEdit, onDay }: CommitteePageProps) {
  const { t } = useTranslation("committee");
  const formats = useFormats();
  const [opened, open] = useState<"seat" | "meeting" | null>(null);
  return (
    <Page
      title={committee.name}
      note={committee.purpose}
      actions={
        mayEdit && (
          <>
            <Button look="plain" onClick={() => open("seat")}>
              {t("seat.title")}
            </Button>
            <Button look="plain" onClick={() => open("meeting")}>
              {t("meeting.title")}
            </Button>
          </>
        )
      }
    >
      <div className="filters">
        <DateField label={t("day")} value={committee.on} onChange={onDay} />
      </div>
      <MembersCard committee={committee} mayEdit={mayEdit} />
      <Card title={t("meetings")}>
        {meetings.length === 0 && <EmptyState title={t("no-meetings")} />}
        <ul className="plain-list">
          {meetings.map((meeting) => (
            <li key={meeting.id}>
              <Link
                to="/committees/$committeeId/meetings/$meetingId"
                params={{ committeeId: committee.id, meetingId: meeting.id }}
              >
                {meeting.subject}
              </Link>{" "}
              <span className="soft num">
                {formats.day(meeting.heldOn)} {meeting.minutesNumber}{" "}
                {t("resolutions-count", { count: meeting.resolutionCount })}
              </span>
            </li>
          ))}
        </ul>
      </Card>
      {opened === "seat" && <SeatDialog committee={committee} onClose={() => open(null)} />}
      {opened === "meeting" && <MeetingDialog committee={committee} onClose={() => open(null)} />}
    </Page>
  );
}
