import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AssignmentPlan, Job } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { FormDialog } from "@/shared/ui/FormDialog";
import { TextArea } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";
import { type Status, StatusTag } from "@/shared/ui/StatusTag";
import { useCarryingOut, useDiscardingPlan } from "../../use-planning";
import { PlanProblem } from "./PlanProblem";

const STATUS: Readonly<Record<AssignmentPlan["state"], Status>> = {
  MAKING: "running",
  DRAFT: "waiting",
  FAILED: "bad",
  CARRIED_OUT: "done",
  DISCARDED: "warn",
};

interface PlanSummaryProps {
  plan: AssignmentPlan;
  /** What makes it, where it is being made and the caller may read how far it is. */
  job: Job | undefined;
  onAnother: () => void;
}

/** What a plan would change, and the step that makes it hold. */
export function PlanSummary({ plan, job, onAnother }: PlanSummaryProps) {
  const { t } = useTranslation("assignment");
  const formats = useFormats();
  const [isSure, setSure] = useState(false);
  const carrying = useCarryingOut(plan, () => setSure(false));
  const discarding = useDiscardingPlan(plan);
  const wasChanged = carrying.problem?.status === 412;
  const { state, scorer, cases, added, kept, takenBack, lacking, lowestLoad, highestLoad } = plan;
  return (
    <Card title={t("cases")}>
      <p>
        <StatusTag status={STATUS[state]}>{t(`state.${state}`)}</StatusTag>{" "}
        <span className="soft">
          {t("made", { name: plan.madeByName ?? t("system"), moment: formats.moment(plan.madeAt) })}
        </span>
      </p>
      {scorer !== null && <p>{t("of-scorer", { scorer })}</p>}
      {state === "MAKING" && <Making job={job} />}
      {state === "FAILED" && (
        <p className="alert bad" role="alert">
          <span aria-hidden="true">■ </span>
          {t("failed")}
        </p>
      )}
      {(state === "DRAFT" || state === "CARRIED_OUT") && (
        <p className="num">
          {t("sum", { cases, added, kept, takenBack })}{" "}
          {lowestLoad !== null && highestLoad !== null && t("loads", { lowest: lowestLoad, highest: highestLoad })}
        </p>
      )}
      {state === "DRAFT" && lacking > 0 && (
        <p className="alert" role="note">
          <span aria-hidden="true">▲ </span>
          {t("lacking", { count: lacking })}
        </p>
      )}
      {state === "DRAFT" && plan.openAvoidance > 0 && (
        <p className="alert" role="note">
          <span aria-hidden="true">▲ </span>
          {t("open-avoidance", { count: plan.openAvoidance })}
        </p>
      )}
      {state === "DRAFT" && plan.unlistedUnits > 0 && (
        <p className="alert" role="note">
          <span aria-hidden="true">▲ </span>
          {t("unlisted-units", { count: plan.unlistedUnits })}
        </p>
      )}
      <PlanProblem problem={wasChanged ? carrying.problem : discarding.problem} />
      <div className="actions start">
        {state === "DRAFT" && (
          <>
            <Button
              disabled={added + takenBack === 0}
              onClick={() => {
                carrying.reset();
                setSure(true);
              }}
            >
              {t("carry-out")}
            </Button>
            <Button
              look="plain"
              isBusy={discarding.isPending}
              onClick={() => discarding.act({ path: { id: plan.roundId, planId: plan.id } })}
            >
              {t("discard")}
            </Button>
          </>
        )}
        {state !== "MAKING" && (
          <Button look="plain" onClick={onAnother}>
            {t("again")}
          </Button>
        )}
      </div>
      {isSure && !wasChanged && <CarryOutDialog plan={plan} carrying={carrying} onClose={() => setSure(false)} />}
    </Card>
  );
}

/** How far the job is; whose progress the caller may not read is only said to be under way. */
function Making({ job }: { job: Job | undefined }) {
  const { t } = useTranslation("assignment");
  return (
    <p role="status">
      {t("making")}
      {typeof job?.total === "number" && (
        <>
          {" "}
          {t("progress", { done: job.done, total: job.total })}{" "}
          <progress value={job.done} max={job.total} aria-label={t("making")} />
        </>
      )}
    </p>
  );
}

interface CarryOutDialogProps {
  plan: AssignmentPlan;
  carrying: ReturnType<typeof useCarryingOut>;
  onClose: () => void;
}

/** It closes where somebody else changed the plan: what was agreed to is not what the plan is now. */
function CarryOutDialog({ plan, carrying: { act, isPending, problem }, onClose }: CarryOutDialogProps) {
  const { t } = useTranslation("assignment");
  const [reason, setReason] = useState("");
  return (
    <FormDialog
      title={t("sure")}
      submit={t("carry-out")}
      isPending={isPending}
      problem={problem}
      shown={["/reason"]}
      onClose={onClose}
      onSubmit={() =>
        act({ path: { id: plan.roundId, planId: plan.id }, body: { reason: reason.trim() === "" ? null : reason } })
      }
    >
      <p>{t("sure-text", { added: plan.added, takenBack: plan.takenBack })}</p>
      {plan.takesBackSeen && (
        <TextArea
          label={t("reason")}
          hint={t("reason-hint")}
          isRequired
          value={reason}
          onChange={setReason}
          error={faultAt(problem, "/reason")}
        />
      )}
    </FormDialog>
  );
}
