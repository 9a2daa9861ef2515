import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CommitteeMeetingView } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { FormDialog } from "@/shared/ui/FormDialog";
import { TextArea } from "@/shared/ui/fields";
import { Card, Page } from "@/shared/ui/Page";
import { EmptyState } from "@/shared/ui/states";
import { usePassingResolution } from "../use-committee-actions";

export function MeetingPage({ meeting, mayEdit }: { meeting: CommitteeMeetingView; mayEdit: boolean }) {
  const { t } = useTranslation("committee");
  const formats = useFormats();
  const [isPassing, setPassing] = useState(false);
  return (
    <Page
      title={meeting.subject}
      note={[formats.longDay(meeting.heldOn), meeting.minutesNumber].filter(Boolean).join(" · ")}
      actions={mayEdit && <Button onClick={() => setPassing(true)}>{t("resolution.title")}</Button>}
    >
      <Link to="/committees/$committeeId" params={{ committeeId: meeting.committeeId }}>
        {t("back")}
      </Link>
      <Card title={t("resolutions")}>
        {meeting.resolutions.length === 0 && <EmptyState title={t("no-resolutions")} />}
        <ol>
          {meeting.resolutions.map((resolution) => (
            <li key={resolution.id} value={resolution.ordinal}>
              {resolution.text}
            </li>
          ))}
        </ol>
      </Card>
      {isPassing && <ResolutionDialog meeting={meeting} onClose={() => setPassing(false)} />}
    </Page>
  );
}

function ResolutionDialog({ meeting, onClose }: { meeting: CommitteeMeetingView; onClose: () => void }) {
  const { t } = useTranslation("committee");
  const [text, setText] = useState("");
  const { act, isPending, problem } = usePassingResolution(meeting.committeeId, meeting.id, onClose);
  return (
    <FormDialog
      title={t("resolution.title")}
      submit={t("resolution.submit")}
      isPending={isPending}
      problem={problem}
      shown={["/text"]}
      onSubmit={() => act({ path: { id: meeting.committeeId, meetingId: meeting.id }, body: { text } })}
      onClose={onClose}
    >
      <TextArea
        label={t("resolution.text")}
        isRequired
        value={text}
        onChange={setText}
        error={faultAt(problem, "/text")}
      />
    </FormDialog>
  );
}
