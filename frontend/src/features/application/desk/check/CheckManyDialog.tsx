import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CheckApplications, CheckedApplications, Round } from "@/api/types.gen";
import { useDraft } from "@/shared/draft/use-draft";
import { Button } from "@/shared/ui/Button";
import { Dialog } from "@/shared/ui/Dialog";
import { FormDialog } from "@/shared/ui/FormDialog";
import { FormProblem } from "@/shared/ui/FormProblem";
import { checkOf, UNTOUCHED } from "../../check-many";
import { pointsOf } from "../../check-points";
import { useCheckingMany } from "../../use-checking-many";
import type { Chosen } from "../../use-chosen";
import { CheckedMany } from "./CheckedMany";
import { CheckManyFields } from "./CheckManyFields";

interface CheckManyDialogProps {
  round: Round;
  /** At least one. */
  chosen: Chosen;
  onClose: () => void;
}

type Step =
  | { name: "ASKING" }
  | { name: "TRIED"; would: CheckedApplications; request: CheckApplications }
  | { name: "DONE"; done: CheckedApplications; request: CheckApplications };

/** One verdict for all that are chosen: said, looked through with every message, carried out, and what was not done told. */
export function CheckManyDialog({ round, chosen, onClose }: CheckManyDialogProps) {
  const { t } = useTranslation("bulk-check");
  const [step, setStep] = useState<Step>({ name: "ASKING" });
  const draft = useDraft(`formal-checks:${round.id}`, UNTOUCHED);
  const points = pointsOf(round.stages.find(({ kind }) => kind === "formal-check"));
  const path = { id: round.id };
  const { attempt, carryOut } = useCheckingMany(
    round.id,
    (would, request) => setStep({ name: "TRIED", would, request }),
    finish,
  );

  /** Those that were not done stay chosen, as they stand now; what is not seen any more does not. */
  function finish(done: CheckedApplications): void {
    const left = done.items.filter((item) => !item.done);
    chosen.set(left.flatMap(({ applicationId: id, version }) => (version === null ? [] : [{ id, version }])));
    draft.discard();
    if (left.length === 0 || step.name !== "TRIED") onClose();
    else setStep({ name: "DONE", done, request: step.request });
  }

  if (step.name === "ASKING") {
    const check = checkOf(draft.values, points);
    return (
      <FormDialog
        title={t("title", { count: chosen.items.length })}
        submit={t("preview")}
        isPending={attempt.isPending}
        problem={attempt.problem}
        shown={["/check/reason", "/check/correctUntil"]}
        draft={draft}
        onSubmit={() => {
          const items = chosen.items.map(({ id, version }) => ({ applicationId: id, version }));
          attempt.act({ path, query: { dryRun: true }, body: { items, check } });
        }}
        onClose={onClose}
      >
        <CheckManyFields draft={draft} points={points} problem={attempt.problem} />
      </FormDialog>
    );
  }
  const isTried = step.name === "TRIED";
  const { would, request } = step.name === "TRIED" ? step : { would: step.done, request: step.request };
  return (
    <Dialog
      title={t("title", { count: would.items.length })}
      isOpen
      onClose={onClose}
      actions={
        isTried ? (
          <>
            <Button look="plain" onClick={() => setStep({ name: "ASKING" })}>
              {t("back")}
            </Button>
            <Button
              isBusy={carryOut.isPending}
              disabled={would.done === 0}
              onClick={() => carryOut.act({ path, body: request })}
            >
              {t("carry-out", { count: would.done })}
            </Button>
          </>
        ) : (
          <Button onClick={onClose}>{t("close")}</Button>
        )
      }
    >
      <CheckedMany answer={would} verdict={request.check.verdict} isTried={isTried} />
      <FormProblem problem={carryOut.problem} shown={[]} />
    </Dialog>
  );
}
