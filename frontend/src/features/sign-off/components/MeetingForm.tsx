import { useState } from "react";
import { useTranslation } from "react-i18next";
import { faultAt } from "@/shared/api/problem";
import { useUpload } from "@/shared/api/use-upload";
import { useDraft } from "@/shared/draft/use-draft";
import { Button } from "@/shared/ui/Button";
import { FileField } from "@/shared/ui/FileField";
import { FormProblem } from "@/shared/ui/FormProblem";
import { DateField, TextField } from "@/shared/ui/fields";
import type { Signing } from "../use-signing";

const MINUTES_BYTES = 20 * 1024 * 1024;

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
  const upload = useUpload((id, file) => {
    draft.set("minutesFileId", id);
    draft.set("fileName", file.name);
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
      <FileField
        label={t("meeting.file")}
        {...(fileName === "" ? {} : { hint: t("meeting.chosen", { name: fileName }) })}
        isRequired
        accept=".pdf,.docx,.doc,image/*"
        maxBytes={MINUTES_BYTES}
        error={faultAt(problem, "/minutesFileId")}
        onChoose={([file]) => file && upload.act({ body: { file, purpose: "minutes" } })}
      />
      {isIncomplete && (
        <p className="field-error" role="alert">
          <span aria-hidden="true">■ </span>
          {t("meeting.incomplete")}
        </p>
      )}
      <FormProblem problem={problem} shown={["/heldOn", "/minutesNumber", "/minutesFileId"]} />
      <Button big isBusy={signing.meeting.isPending || upload.isPending} onClick={record}>
        {t("meeting.record")}
      </Button>
    </section>
  );
}
