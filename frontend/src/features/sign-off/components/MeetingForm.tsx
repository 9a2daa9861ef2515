import { useState } from "react";
import { useTranslation } from "react-i18next";
import { faultAt } from "@/shared/api/problem";
import { useDraft } from "@/shared/draft/use-draft";
import { Button } from "@/shared/ui/Button";
import { FormProblem } from "@/shared/ui/FormProblem";
import { DateField, TextField } from "@/shared/ui/fields";
import { UploadField } from "@/shared/ui/UploadField";
import type { Signing } from "../use-signing";

interface MeetingFormProps {
  signing: Signing;
  signOffId: string;
  opinion: { opinion?: string };
}

/** What a meeting decided, from its minutes: day, number and the file. */
export function MeetingForm({ signing, signOffId, opinion }: MeetingFormProps) {
  const { t } = useTranslation("sign-off");
  const draft = useDraft(`sign-off-meeting:${signOffId}`, {
    heldOn: "",
    minutesNumber: "",
    minutesFileId: "",
    fileName: "",
  });
  const [isIncomplete, setIncomplete] = useState(false);
  const { heldOn, minutesNumber, minutesFileId, fileName } = draft.values;
  const { problem } = signing.meeting;

  function record(): void {
    const isComplete = heldOn !== "" && minutesNumber.trim() !== "" && minutesFileId !== "";
    setIncomplete(!isComplete);
    if (!isComplete) return;
    signing.meeting.act({
      path: { id: signOffId },
      body: { heldOn, minutesNumber: minutesNumber.trim(), minutesFileId, ...opinion },
    });
  }

  return (
    <section className="stack" aria-label={t("meeting.title")}>
      <DateField
        label={t("meeting.day")}
        isRequired
        value={heldOn}
        onChange={(value) => draft.set("heldOn", value)}
        error={faultAt(problem, "/heldOn")}
      />
      <TextField
        label={t("meeting.number")}
        isRequired
        value={minutesNumber}
        onChange={(value) => draft.set("minutesNumber", value)}
        error={faultAt(problem, "/minutesNumber")}
      />
      <UploadField
        label={t("meeting.file")}
        isRequired
        accept=".pdf,.docx,.doc,image/*"
        purpose="minutes"
        fileId={minutesFileId}
        fileName={fileName}
        error={faultAt(problem, "/minutesFileId")}
        onUploaded={(id, name) => {
          draft.set("minutesFileId", id);
          draft.set("fileName", name);
        }}
      />
      {isIncomplete && (
        <p className="field-error" role="alert">
          <span aria-hidden="true">■ </span>
          {t("meeting.incomplete")}
        </p>
      )}
      <FormProblem problem={problem} shown={["/heldOn", "/minutesNumber", "/minutesFileId"]} />
      <Button big isBusy={signing.meeting.isPending} onClick={record}>
        {t("meeting.record")}
      </Button>
    </section>
  );
}
