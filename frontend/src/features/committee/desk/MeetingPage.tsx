import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { CommitteeMeetingView } from "@/api/types.gen";
import { download } from "@/shared/api/download";
import { useOpened } from "@/shared/draft/use-opened";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { Card, Page } from "@/shared/ui/Page";
import { EmptyState } from "@/shared/ui/states";
import { CorrectMeetingDialog } from "./CorrectMeetingDialog";
import { ResolutionDialog } from "./ResolutionDialog";

interface MeetingPageProps {
  meeting: CommitteeMeetingView;
  mayEdit: boolean;
  maySeeTasks: boolean;
}

export function MeetingPage({ meeting, mayEdit, maySeeTasks }: MeetingPageProps) {
  const { t } = useTranslation("committee");
  const formats = useFormats();
  const [opened, open] = useOpened<"correct" | "resolution">(`committee-meeting:${meeting.id}`);
  const { minutesFileId, minutesFileName } = meeting;
  return (
    <Page
      title={meeting.subject}
      note={[
        formats.day(meeting.heldOn),
        meeting.minutesNumber && t("meeting.minutes-is", { number: meeting.minutesNumber }),
      ]
        .filter(Boolean)
        .join(" · ")}
      actions={
        mayEdit && (
          <>
            <Button look="plain" onClick={() => open("correct")}>
              {t("meeting.correct")}
            </Button>
            <Button onClick={() => open("resolution")}>{t("resolution.title")}</Button>
          </>
        )
      }
    >
      <Link to="/committees/$committeeId" params={{ committeeId: meeting.committeeId }}>
        {t("back")}
      </Link>
      <Card title={t("meeting.file")}>
        {minutesFileId === null ? (
          <p className="soft">{t("meeting.no-file")}</p>
        ) : (
          <div>
            <Button look="plain" onClick={() => void download(minutesFileId)}>
              {minutesFileName === null ? t("meeting.download") : t("meeting.download-of", { name: minutesFileName })}
            </Button>
          </div>
        )}
      </Card>
      <Card title={t("resolutions")}>
        {meeting.resolutions.length === 0 && <EmptyState title={t("no-resolutions")} />}
        <ol>
          {meeting.resolutions.map((resolution) => (
            <li key={resolution.id} value={resolution.ordinal}>
              {resolution.text}{" "}
              {maySeeTasks && resolution.taskItemId && (
                <Link
                  to="/tasks/$itemId"
                  params={{ itemId: resolution.taskItemId }}
                  aria-label={t("resolution.task-of", { text: resolution.text })}
                >
                  {t("resolution.task")}
                </Link>
              )}
            </li>
          ))}
        </ol>
        {maySeeTasks && meeting.resolutions.length > 0 && (
          <p>
            {t("resolution.tasks")} <Link to="/tasks">{t("resolution.to-tasks")}</Link>
          </p>
        )}
      </Card>
      {opened === "correct" && <CorrectMeetingDialog meeting={meeting} onClose={() => open(null)} />}
      {opened === "resolution" && <ResolutionDialog meeting={meeting} onClose={() => open(null)} />}
    </Page>
  );
}
