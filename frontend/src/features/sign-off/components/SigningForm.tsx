import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SignOff, SignOffAction } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { DraftNote } from "@/shared/draft/DraftNote";
import { useDraft } from "@/shared/draft/use-draft";
import { Button } from "@/shared/ui/Button";
import { FormProblem } from "@/shared/ui/FormProblem";
import { TextArea } from "@/shared/ui/fields";
import { SureButton } from "@/shared/ui/SureButton";
import { type Signing, useSigning } from "../use-signing";
import { MeetingForm } from "./MeetingForm";

interface SigningFormProps {
  signOff: SignOff;
  onDone: () => void;
  onReload: () => void;
}

/** One box of text: the opinion when it goes on, the reason when it goes back. */
export function SigningForm({ signOff, onDone, onReload }: SigningFormProps) {
  const { t } = useTranslation("sign-off");
  const draft = useDraft(`sign-off:${signOff.id}`, { text: "" });
  const signing = useSigning(signOff, () => {
    draft.discard();
    onDone();
  });
  const [isByMeeting, setByMeeting] = useState(false);
  const may = (action: SignOffAction) => signOff.actions.includes(action);
  const path = { id: signOff.id };
  const text = draft.values.text.trim();
  const opinion = text === "" ? {} : { opinion: text };
  const problem = problemOf(signing);
  const isBusy = Object.values(signing).some((action) => action.isPending);

  return (
    <div className="stack">
      <TextArea
        label={may("RETURN") ? t("opinion-or-reason") : t("opinion")}
        hint={t("opinion-hint")}
        value={draft.values.text}
        onChange={(value) => draft.set("text", value)}
        error={faultAt(problem, "/opinion") ?? faultAt(problem, "/reason")}
        rows={3}
      />
      <DraftNote draft={draft} />
      <FormProblem problem={problem} shown={["/opinion", "/reason"]} onReload={onReload} />
      {may("APPROVE") && (
        <SureButton
          big
          isBusy={isBusy}
          title={t("approve-sure.title")}
          text={t("approve-sure.text", { title: signOff.title })}
          yes={t("approve-sure.yes")}
          no={t("approve-sure.no")}
          onSure={() => signing.approve.act({ path, body: opinion })}
        >
          {t("approve")}
        </SureButton>
      )}
      {may("CHECK") && (
        <Button big isBusy={isBusy} onClick={() => signing.check.act({ path, body: opinion })}>
          {t("check")}
        </Button>
      )}
      {may("RETURN") && (
        <Button big look="plain" isBusy={isBusy} onClick={() => signing.giveBack.act({ path, body: { reason: text } })}>
          {t("return")}
        </Button>
      )}
      {may("RECORD_MEETING") && !isByMeeting && (
        <Button big look="plain" onClick={() => setByMeeting(true)}>
          {t("meeting.open")}
        </Button>
      )}
      {isByMeeting && <MeetingForm signing={signing} signOffId={signOff.id} opinion={opinion} />}
      {may("WITHDRAW") && (
        <Button big look="plain" isBusy={isBusy} onClick={() => signing.withdraw.act({ path })}>
          {t("withdraw")}
        </Button>
      )}
    </div>
  );
}

function problemOf(signing: Signing) {
  const { meeting, ...others } = signing;
  return Object.values(others).find((action) => action.problem !== null)?.problem ?? null;
}
