import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { RoundAvoidanceRequest } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { Button } from "@/shared/ui/Button";
import { FormDialog } from "@/shared/ui/FormDialog";
import { Select } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";
import { PersonPicker } from "@/shared/ui/PersonPicker";
import { ReasonDialog } from "@/shared/ui/ReasonDialog";
import { useAnsweringAvoidance } from "../use-avoidance";

interface NamedPerson {
  id: string;
  name: string;
}

interface RoundAvoidanceProps {
  roundId: string;
  /** Those of the pool, who are meant most often. */
  experts: readonly NamedPerson[];
  requests: readonly RoundAvoidanceRequest[];
}

/** 申报方申请回避: whom writers of a round ask to be kept away, to be matched with an account or declined. */
export function RoundAvoidance({ roundId, experts, requests }: RoundAvoidanceProps) {
  const { t } = useTranslation("avoidance");
  const [answered, setAnswered] = useState<{ request: RoundAvoidanceRequest; how: "accept" | "decline" }>();
  const close = () => setAnswered(undefined);
  return (
    <Card title={t("desk.title")}>
      <p className="soft">{t("desk.text")}</p>
      {requests.length === 0 && <p>{t("desk.none")}</p>}
      <ul className="plain-list rows">
        {requests.map((request) => {
          const { id, title, unitName, personName, personUnit, reason, state, answer, matchedName } = request;
          return (
            <li key={id}>
              <strong>{t("who", { name: personName, unit: personUnit })}</strong> {t(`state.${state}`)}{" "}
              <span className="soft">{t("desk.of", { title, unit: unitName })}</span>
              <p className="written">{reason}</p>
              {answer !== null && <p className="soft written">{t("answer", { answer })}</p>}
              {matchedName !== null && <p className="soft">{t("matched", { name: matchedName })}</p>}
              {state === "OPEN" && (
                <div className="actions start">
                  <Button
                    look="plain"
                    aria-label={t("accept.of", { name: personName })}
                    onClick={() => setAnswered({ request, how: "accept" })}
                  >
                    {t("accept.open")}
                  </Button>
                  <Button
                    look="plain"
                    aria-label={t("decline.of", { name: personName })}
                    onClick={() => setAnswered({ request, how: "decline" })}
                  >
                    {t("decline.open")}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {answered?.how === "accept" && (
        <Accept roundId={roundId} experts={experts} request={answered.request} onClose={close} />
      )}
      {answered?.how === "decline" && <Decline roundId={roundId} request={answered.request} onClose={close} />}
    </Card>
  );
}

interface AnswerProps {
  roundId: string;
  request: RoundAvoidanceRequest;
  onClose: () => void;
}

/** Somebody who is not in the pool. */
const ANOTHER = "another";

function Accept({ roundId, experts, request, onClose }: AnswerProps & { experts: readonly NamedPerson[] }) {
  const { t } = useTranslation("avoidance");
  const namesakes = experts.filter(({ name }) => name === request.personName);
  const [expert, setExpert] = useState(namesakes.length === 1 ? (namesakes[0]?.id ?? "") : "");
  const [another, setAnother] = useState("");
  const personId = expert === ANOTHER ? another : expert;
  const { act, isPending, problem } = useAnsweringAvoidance(roundId, request, onClose).accept;
  return (
    <FormDialog
      title={t("accept.title", { name: request.personName, unit: request.personUnit })}
      submit={t("accept.yes")}
      isPending={isPending}
      problem={problem}
      shown={["/personId"]}
      onSubmit={() => act({ path: { id: request.applicationId, requestId: request.id }, body: { personId } })}
      onClose={onClose}
      onReload={onClose}
    >
      <p>{t("accept.text", { title: request.title })}</p>
      <Select<string>
        label={t("accept.person")}
        isRequired
        value={expert}
        onChange={setExpert}
        placeholder={t("accept.choose")}
        options={[
          ...experts.map(({ id, name }) => ({ value: id, label: name })),
          { value: ANOTHER, label: t("accept.another") },
        ]}
        error={expert === ANOTHER ? undefined : faultAt(problem, "/personId")}
      />
      {expert === ANOTHER && (
        <PersonPicker
          label={t("accept.another-person")}
          isRequired
          value={another}
          onChange={setAnother}
          error={faultAt(problem, "/personId")}
        />
      )}
    </FormDialog>
  );
}

function Decline({ roundId, request, onClose }: AnswerProps) {
  const { t } = useTranslation("avoidance");
  const { act, isPending, problem } = useAnsweringAvoidance(roundId, request, onClose).decline;
  return (
    <ReasonDialog
      draftKey={`avoidance-decline:${request.id}`}
      title={t("decline.title", { name: request.personName, unit: request.personUnit })}
      text={t("decline.text")}
      label={t("decline.reason")}
      submit={t("decline.yes")}
      maxLength={500}
      isPending={isPending}
      problem={problem}
      onSubmit={(reason) => act({ path: { id: request.applicationId, requestId: request.id }, body: { reason } })}
      onClose={onClose}
      onReload={onClose}
    />
  );
}
