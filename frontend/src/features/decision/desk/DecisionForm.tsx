import { useState } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import type { RoundDecision } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { etagOf, versionOf } from "@/shared/api/versions";
import { PART, PartPager } from "@/shared/desk/PartPager";
import { DraftNote } from "@/shared/draft/DraftNote";
import { useDraft } from "@/shared/draft/use-draft";
import { Button } from "@/shared/ui/Button";
import { FormProblem } from "@/shared/ui/FormProblem";
import { TextArea, TextField } from "@/shared/ui/fields";
import { leadTo } from "@/shared/ui/lead-to";
import { casesOf, decidedRows, decisionRequest, rowId, rowsFor, rowsOf, selectedUpTo } from "../decision-draft";
import { useDraftingDecision, useReadingDecisionAgain } from "../use-decision-actions";
import { DecisionHindrances, REASON_PLACE } from "./DecisionHindrances";
import { DecisionRows } from "./DecisionRows";
import { SendDecision } from "./SendDecision";

interface DecisionFormProps {
  roundId: string;
  decision: RoundDecision;
}

/** The list as it is drafted; it may be saved unfinished. */
export function DecisionForm({ roundId, decision }: DecisionFormProps) {
  const { t } = useTranslation("decision");
  const [last, setLast] = useState("");
  const [part, setPart] = useState(0);
  const cases = casesOf(decision);
  const draft = useDraft(
    `round-decision:${roundId}`,
    { reason: decision.reason ?? "", rows: rowsOf(decision) },
    etagOf(decision.version),
  );
  const { act, isPending, problem } = useDraftingDecision(roundId, draft.version, draft.discard);
  const readAgain = useReadingDecisionAgain(roundId);
  const rows = rowsFor(draft.values.rows, cases);
  const sent = decidedRows(rows).map(({ applicationId }) => applicationId);
  const isRanked = decision.rankingId !== null;
  const shown = Math.min(part, Math.max(0, Math.ceil(rows.length / PART) - 1));

  /** Its row may stand in another part. */
  function lead(applicationId: string): void {
    flushSync(() => setPart(Math.floor(rows.findIndex((row) => row.applicationId === applicationId) / PART)));
    leadTo(rowId(applicationId));
  }

  return (
    <>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          act({ path: { id: roundId }, body: decisionRequest(draft.values.reason, rows) });
        }}
      >
        {isRanked && (
          <div className="filters">
            <TextField label={t("draft.last")} inputMode="numeric" value={last} onChange={setLast} />
            <Button
              look="plain"
              disabled={!/^[1-9]\d*$/.test(last)}
              onClick={() => draft.set("rows", selectedUpTo(rows, cases, Number(last)))}
            >
              {t("draft.select")}
            </Button>
          </div>
        )}
        <DecisionRows
          rows={rows}
          part={shown}
          cases={cases}
          isRanked={isRanked}
          onChange={(changed) => draft.set("rows", changed)}
          faultOf={(applicationId, field) => faultAt(problem, `/items/${sent.indexOf(applicationId)}/${field}`)}
        />
        <PartPager total={rows.length} part={shown} onPart={setPart} />
        <div id={REASON_PLACE}>
          <TextArea
            label={t("basis.label")}
            hint={isRanked ? t("basis.hint") : t("basis.needed")}
            isRequired={!isRanked}
            value={draft.values.reason}
            onChange={(reason) => draft.set("reason", reason)}
            error={faultAt(problem, "/reason")}
          />
        </div>
        <DraftNote draft={draft} />
        <FormProblem
          problem={problem}
          shown={[
            "/reason",
            ...sent.flatMap((_, at) => ["outcome", "grade", "reason"].map((field) => `/items/${at}/${field}`)),
          ]}
          onReload={() => void readAgain().then(() => draft.rebase(versionOf(`/rounds/${roundId}/decision`)))}
        />
        <div className="actions start">
          <Button type="submit" isBusy={isPending}>
            {t("draft.save")}
          </Button>
          {draft.isDirty && (
            <Button look="plain" onClick={draft.discard}>
              {t("draft.start-over")}
            </Button>
          )}
        </div>
      </form>
      {decision.id !== null && (
        <>
          <DecisionHindrances decision={decision} onLead={lead} />
          <SendDecision roundId={roundId} decision={decision} isSaved={!draft.isDirty} />
        </>
      )}
    </>
  );
}
