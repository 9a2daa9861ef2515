import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { PersonTie } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { Button } from "@/shared/ui/Button";
import { FormDialog } from "@/shared/ui/FormDialog";
import { Select, TextArea } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";
import { PersonPicker } from "@/shared/ui/PersonPicker";
import { ReasonDialog } from "@/shared/ui/ReasonDialog";
import { useDeclaringTie, useRevokingTie } from "../../use-ties";

const KINDS = ["KIN", "SUPERVISOR", "SAME_PERSON"] as const satisfies readonly PersonTie["kind"][];
/** Lifts a bond, as revoking does. */
const LIFTING: PersonTie["kind"] = "DIFFERENT_PEOPLE";

interface PersonTiesProps {
  organisationId: string;
  roundId: string;
  ties: readonly PersonTie[];
  mayRevoke: boolean;
}

/** 回避关系: who is kin of whom, who supervises whom, which accounts are one person's. */
export function PersonTies({ organisationId, roundId, ties, mayRevoke }: PersonTiesProps) {
  const { t } = useTranslation("assignment");
  const [isDeclaring, setDeclaring] = useState(false);
  const [revoked, setRevoked] = useState<PersonTie>();
  return (
    <Card title={t("tie.title")}>
      <p className="soft">{t("tie.text")}</p>
      {ties.length === 0 && <p>{t("tie.none")}</p>}
      <ul className="plain-list rows">
        {ties.map((tie) => {
          const names = { person: tie.personName, other: tie.otherName };
          return (
            <li key={tie.id}>
              <span>{t("tie.pair", { ...names, kind: t(`tie.${tie.kind}`) })}</span>{" "}
              <span className="soft written">{tie.reason}</span>{" "}
              {mayRevoke && (
                <Button look="link" aria-label={t("tie.revoke-of", names)} onClick={() => setRevoked(tie)}>
                  {t("tie.revoke")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <Button look="plain" onClick={() => setDeclaring(true)}>
        {t("tie.open")}
      </Button>
      {isDeclaring && (
        <DeclareTie
          organisationId={organisationId}
          roundId={roundId}
          mayLift={mayRevoke}
          onClose={() => setDeclaring(false)}
        />
      )}
      {revoked && <RevokeTie organisationId={organisationId} tie={revoked} onClose={() => setRevoked(undefined)} />}
    </Card>
  );
}

interface DeclareTieProps {
  organisationId: string;
  roundId: string;
  mayLift: boolean;
  onClose: () => void;
}

function DeclareTie({ organisationId, roundId, mayLift, onClose }: DeclareTieProps) {
  const { t } = useTranslation("assignment");
  const [kind, setKind] = useState<PersonTie["kind"]>("KIN");
  const [personId, setPerson] = useState("");
  const [otherId, setOther] = useState("");
  const [reason, setReason] = useState("");
  const { act, isPending, problem } = useDeclaringTie(organisationId, roundId, onClose);
  return (
    <FormDialog
      title={t("tie.open")}
      submit={t("tie.yes")}
      isPending={isPending}
      problem={problem}
      shown={["/personId", "/otherId", "/reason"]}
      onClose={onClose}
      onSubmit={() => act({ path: { id: organisationId }, body: { kind, personId, otherId, reason: reason.trim() } })}
    >
      <Select
        label={t("tie.kind")}
        value={kind}
        onChange={setKind}
        options={[...KINDS, ...(mayLift ? [LIFTING] : [])].map((value) => ({ value, label: t(`tie.${value}`) }))}
      />
      <PersonPicker
        label={t("tie.person")}
        isRequired
        value={personId}
        onChange={setPerson}
        error={faultAt(problem, "/personId")}
      />
      <PersonPicker
        label={t("tie.other")}
        isRequired
        exceptId={personId}
        value={otherId}
        onChange={setOther}
        error={faultAt(problem, "/otherId")}
      />
      <TextArea
        label={t("tie.reason")}
        isRequired
        maxLength={500}
        value={reason}
        onChange={setReason}
        error={faultAt(problem, "/reason")}
      />
    </FormDialog>
  );
}

interface RevokeTieProps {
  organisationId: string;
  tie: PersonTie;
  onClose: () => void;
}

function RevokeTie({ organisationId, tie, onClose }: RevokeTieProps) {
  const { t } = useTranslation("assignment");
  const { act, isPending, problem } = useRevokingTie(organisationId, tie, onClose);
  return (
    <ReasonDialog
      draftKey={`person-tie:${tie.id}`}
      title={t("tie.revoke-title")}
      text={t("tie.revoke-text")}
      label={t("tie.revoke-reason")}
      submit={t("tie.revoke")}
      maxLength={500}
      isPending={isPending}
      problem={problem}
      onSubmit={(reason) => act({ path: { id: organisationId, tieId: tie.id }, body: { reason } })}
      onClose={onClose}
    />
  );
}
