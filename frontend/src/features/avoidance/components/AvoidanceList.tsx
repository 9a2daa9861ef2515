import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ApplicationAvoidance, AvoidanceRequest } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { useDraft } from "@/shared/draft/use-draft";
import { Button } from "@/shared/ui/Button";
import { FormDialog } from "@/shared/ui/FormDialog";
import { TextArea, TextField } from "@/shared/ui/fields";
import { SureButton } from "@/shared/ui/SureButton";
import { useAskingAvoidance, useWithdrawingAvoidance } from "../use-avoidance";

interface AvoidanceListProps {
  applicationId: string;
  avoidance: ApplicationAvoidance;
  /** Whether the reader speaks for the application, and does not only answer. */
  isAsking: boolean;
}

/** Whom the writers ask to be kept away, with what staff answered. */
export function AvoidanceList({ applicationId, avoidance, isAsking }: AvoidanceListProps) {
  const { t } = useTranslation("avoidance");
  const [isOpen, setOpen] = useState(false);
  const { items, mayAsk, most } = avoidance;
  return (
    <div className="stack">
      <p className="soft">{t("hint", { most })}</p>
      {items.length === 0 && <p>{t("none")}</p>}
      <ul className="plain-list rows">
        {items.map((request) => (
          <li key={request.id}>
            <Asked request={request} mayWithdraw={isAsking && request.state === "OPEN"} />
          </li>
        ))}
      </ul>
      {mayAsk && (
        <Button big look="plain" onClick={() => setOpen(true)}>
          {t("ask.open")}
        </Button>
      )}
      {isAsking && !mayAsk && items.length < most && <p className="soft">{t("closed")}</p>}
      {isOpen && <AskDialog applicationId={applicationId} onClose={() => setOpen(false)} />}
    </div>
  );
}

function Asked({ request, mayWithdraw }: { request: AvoidanceRequest; mayWithdraw: boolean }) {
  const { t } = useTranslation("avoidance");
  const withdraw = useWithdrawingAvoidance(request);
  const { id, applicationId, personName, personUnit, reason, state, answer, matchedName } = request;
  return (
    <>
      <p>
        <strong>{t("who", { name: personName, unit: personUnit })}</strong> {t(`state.${state}`)}
      </p>
      <p className="soft written">{reason}</p>
      {answer !== null && <p className="written">{t("answer", { answer })}</p>}
      {matchedName !== null && <p className="soft">{t("matched", { name: matchedName })}</p>}
      {mayWithdraw && (
        <SureButton
          look="link"
          isBusy={withdraw.isPending}
          aria-label={t("withdraw.of", { name: personName })}
          title={t("withdraw.title")}
          text={t("withdraw.text")}
          yes={t("withdraw.yes")}
          onSure={() => withdraw.act({ path: { id: applicationId, requestId: id } })}
        >
          {t("withdraw.yes")}
        </SureButton>
      )}
    </>
  );
}

function AskDialog({ applicationId, onClose }: { applicationId: string; onClose: () => void }) {
  const { t } = useTranslation("avoidance");
  const draft = useDraft(`avoidance:${applicationId}`, { personName: "", personUnit: "", reason: "" });
  const { act, isPending, problem } = useAskingAvoidance(applicationId, () => {
    draft.discard();
    onClose();
  });
  const { personName, personUnit, reason } = draft.values;
  return (
    <FormDialog
      title={t("ask.open")}
      submit={t("ask.yes")}
      isPending={isPending}
      problem={problem}
      shown={["/personName", "/personUnit", "/reason"]}
      draft={draft}
      onSubmit={() =>
        act({
          path: { id: applicationId },
          body: { personName: personName.trim(), personUnit: personUnit.trim(), reason: reason.trim() },
        })
      }
      onClose={onClose}
    >
      <TextField
        label={t("ask.name")}
        isRequired
        maxLength={50}
        value={personName}
        onChange={(value) => draft.set("personName", value)}
        error={faultAt(problem, "/personName")}
      />
      <TextField
        label={t("ask.unit")}
        isRequired
        maxLength={100}
        value={personUnit}
        onChange={(value) => draft.set("personUnit", value)}
        error={faultAt(problem, "/personUnit")}
      />
      <TextArea
        label={t("ask.reason")}
        isRequired
        maxLength={500}
        value={reason}
        onChange={(value) => draft.set("reason", value)}
        error={faultAt(problem, "/reason")}
      />
    </FormDialog>
  );
}
