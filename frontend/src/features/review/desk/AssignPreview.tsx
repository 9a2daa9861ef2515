import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AssignedReviews, ReviewAssignment } from "@/api/types.gen";
import type { Problem } from "@/shared/api/problem";
import { Button } from "@/shared/ui/Button";
import { FormDialog } from "@/shared/ui/FormDialog";
import { FormProblem } from "@/shared/ui/FormProblem";
import { Select } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";
import { type ChosenCase, newPairs, standingOf } from "../pairs";
import { useAssigning } from "../use-assigning";
import { DeclareConflict } from "./DeclareConflict";

interface AssignPreviewProps {
  roundId: string;
  cases: readonly ChosenCase[];
  /** Those chosen. */
  experts: readonly { id: string; name: string }[];
  /** Groups of scorers that the round's rubric knows. */
  scorers: readonly string[];
  onAssigned: () => void;
}

/** What would be assigned, case by expert; the API tries it before anything is done. */
export function AssignPreview({ roundId, cases, experts, scorers, onAssigned }: AssignPreviewProps) {
  const { t } = useTranslation("review");
  const [tried, setTried] = useState<AssignedReviews>();
  const [declared, setDeclared] = useState<{ chosen: ChosenCase; person: { id: string; name: string } }>();
  const [scorer, setScorer] = useState(scorers[0]);
  const assignments = newPairs(
    cases,
    experts.map(({ id }) => id),
    scorer,
  );
  const { attempt, assign } = useAssigning(roundId, setTried, () => {
    setTried(undefined);
    onAssigned();
  });
  if (cases.length === 0 || experts.length === 0) return <p className="soft">{t("assign.choose")}</p>;
  return (
    <Card title={t("assign.preview")}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take the focus */}
      <section className="scrolling" tabIndex={0} aria-label={t("assign.preview")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("desk.case")}</th>
              {experts.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cases.map((chosen) => (
              <tr key={chosen.id}>
                <th scope="row">{chosen.title}</th>
                {experts.map((person) => (
                  <td key={person.id}>
                    <Cell chosen={chosen} person={person} onConflict={() => setDeclared({ chosen, person })} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {scorer !== undefined && (
        <div className="narrow">
          <Select
            label={t("assign.scorer")}
            value={scorer}
            options={scorers.map((name) => ({ value: name, label: name }))}
            onChange={setScorer}
          />
        </div>
      )}
      <Faults problem={attempt.problem} assignments={assignments} cases={cases} experts={experts} />
      <p className="soft">{t("assign.unseen")}</p>
      <Button
        isBusy={attempt.isPending}
        disabled={assignments.length === 0}
        onClick={() => attempt.act({ path: { id: roundId }, query: { dryRun: true }, body: { assignments } })}
      >
        {t("assign.try", { count: assignments.length })}
      </Button>
      {tried && (
        <FormDialog
          title={t("assign.sure")}
          submit={t("assign.yes", { count: assignments.length })}
          isPending={assign.isPending}
          problem={assign.problem}
          onSubmit={() => assign.act({ path: { id: roundId }, body: { assignments } })}
          onClose={() => setTried(undefined)}
        >
          <p>{t("assign.sure-text", { count: assignments.length })}</p>
          {tried.openAvoidance > 0 && (
            <p className="alert" role="note">
              <span aria-hidden="true">▲ </span>
              {t("assign.open-avoidance", { count: tried.openAvoidance })}
            </p>
          )}
        </FormDialog>
      )}
      {declared && (
        <DeclareConflict
          roundId={roundId}
          applicationId={declared.chosen.id}
          title={declared.chosen.title}
          person={declared.person}
          onDone={() => setDeclared(undefined)}
          onClose={() => setDeclared(undefined)}
        />
      )}
    </Card>
  );
}

interface CellProps {
  chosen: ChosenCase;
  person: { id: string; name: string };
  onConflict: () => void;
}

function Cell({ chosen, person, onConflict }: CellProps) {
  const { t } = useTranslation("review");
  const standing = standingOf(chosen, person.id);
  return (
    <>
      <span className={standing === "NEW" || standing === "ASSIGNED" ? undefined : "field-error"}>
        {t(`standing.${standing}`)}
      </span>
      {standing === "NEW" && (
        <Button
          look="link"
          aria-label={t("conflict.of", { name: person.name, title: chosen.title })}
          onClick={onConflict}
        >
          {t("conflict.open")}
        </Button>
      )}
    </>
  );
}

interface FaultsProps {
  problem: Problem | null;
  assignments: readonly ReviewAssignment[];
  cases: readonly ChosenCase[];
  experts: readonly { id: string; name: string }[];
}

/** The API names a pair by its place; people by case and expert. */
function Faults({ problem, assignments, cases, experts }: FaultsProps) {
  const { t } = useTranslation("review");
  return (
    <>
      <FormProblem problem={problem} shown={["/assignments"]} />
      {problem?.faults.map(({ pointer, message }) => {
        const pair = assignments[Number(pointer.split("/")[2])];
        return (
          <p key={pointer + message} className="field-error">
            {t("assign.fault", {
              title: cases.find(({ id }) => id === pair?.applicationId)?.title ?? "",
              name: experts.find(({ id }) => id === pair?.reviewerId)?.name ?? "",
              message,
            })}
          </p>
        );
      })}
    </>
  );
}
