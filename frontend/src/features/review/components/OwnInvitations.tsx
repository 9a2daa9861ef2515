import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { OwnExpertInvitation } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { FormProblem } from "@/shared/ui/FormProblem";
import { TextField } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";
import { ReasonDialog } from "@/shared/ui/ReasonDialog";
import { useAccepting, useDeclining } from "../use-own-invitations";

/** The rounds in which one is asked to review. */
export function OwnInvitations({ invitations }: { invitations: readonly OwnExpertInvitation[] }) {
  return invitations.map((invitation) => <Invitation key={invitation.id} invitation={invitation} />);
}

function Invitation({ invitation }: { invitation: OwnExpertInvitation }) {
  const { t } = useTranslation("review");
  const formats = useFormats();
  const [isDeclining, setDeclining] = useState(false);
  const { id, state, capacity, answerBy } = invitation;
  const decline = useDeclining(invitation, () => setDeclining(false));
  return (
    <Card title={t("invited.title", { round: invitation.roundTitle })}>
      {state === "INVITED" && (
        <>
          <p>
            {t("invited.by", { organiser: invitation.organiserName })}
            {answerBy && t("invited.until", { day: formats.day(answerBy) })}
          </p>
          <Acceptance invitation={invitation} />
        </>
      )}
      {state === "ACCEPTED" && (
        <p>{capacity === null ? t("invited.accepted") : t("invited.accepted-some", { most: capacity })}</p>
      )}
      {state === "DECLINED" ? (
        <p className="soft">{t("invited.declined")}</p>
      ) : (
        <Button look="plain" onClick={() => setDeclining(true)}>
          {t(state === "INVITED" ? "invited.decline" : "invited.decline-later")}
        </Button>
      )}
      {isDeclining && (
        <ReasonDialog
          draftKey={`expert-invitation:${id}`}
          title={t("invited.decline-title")}
          text={t("invited.decline-text")}
          label={t("invited.reason")}
          submit={t("invited.decline")}
          maxLength={500}
          isPending={decline.isPending}
          problem={decline.problem}
          onSubmit={(reason) => decline.act({ path: { id }, body: { reason } })}
          onClose={() => setDeclining(false)}
        />
      )}
    </Card>
  );
}

function Acceptance({ invitation }: { invitation: OwnExpertInvitation }) {
  const { t } = useTranslation("review");
  const [most, setMost] = useState("");
  const { act, isPending, problem } = useAccepting(invitation);
  const isWhole = /^([1-9]\d*)?$/.test(most.trim());
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWhole) return;
        act({ path: { id: invitation.id }, body: { capacity: most.trim() === "" ? null : Number(most) } });
      }}
    >
      <TextField
        label={t("invited.capacity")}
        hint={t("invited.capacity-hint")}
        inputMode="numeric"
        value={most}
        onChange={setMost}
        error={isWhole ? faultAt(problem, "/capacity") : t("invited.whole")}
      />
      <FormProblem problem={problem} shown={["/capacity"]} />
      <Button type="submit" big isBusy={isPending}>
        {t("invited.accept")}
      </Button>
    </form>
  );
}
