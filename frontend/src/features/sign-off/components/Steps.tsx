import { useTranslation } from "react-i18next";
import type { SignOff, SignOffStep } from "@/api/types.gen";
import { download } from "@/shared/api/download";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";

/** The opinion sheet: who did what when, and what they wrote. */
export function Steps({ signOff }: { signOff: SignOff }) {
  const { t } = useTranslation("sign-off");
  return (
    <ol className="steps">
      {signOff.steps.map((step) => (
        <Step key={step.ordinal} step={step} />
      ))}
      {signOff.state === "DRAFTED" && <li className="soft">{t("next-check")}</li>}
      {(signOff.state === "DRAFTED" || signOff.state === "CHECKED") && <li className="soft">{t("next-approve")}</li>}
    </ol>
  );
}

function Step({ step }: { step: SignOffStep }) {
  const { t } = useTranslation("sign-off");
  const formats = useFormats();
  const { meeting } = step;
  return (
    <li>
      <strong>{t(`step.${step.kind}`)}</strong> {step.userName ?? t("system")}{" "}
      <span className="soft num">{formats.deadline(step.takenAt)}</span>
      {step.opinion && <p className="written">{step.opinion}</p>}
      {meeting && (
        <p>
          {t("by-meeting", { day: formats.day(meeting.heldOn), number: meeting.minutesNumber })}{" "}
          <Button look="link" onClick={() => void download(meeting.minutesFileId)}>
            {t("minutes-file")}
          </Button>
        </p>
      )}
    </li>
  );
}
