import { useTranslation } from "react-i18next";
import type { PlanDraft, PlanImport, PlanSummary } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { etagOf } from "@/shared/api/versions";
import { DraftNote } from "@/shared/draft/DraftNote";
import type { Draft } from "@/shared/draft/use-draft";
import { Button } from "@/shared/ui/Button";
import { FormProblem } from "@/shared/ui/FormProblem";
import { DateField, Select, TextField } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";
import { SureButton } from "@/shared/ui/SureButton";
import type { Changes, Outline } from "../../outline";
import { useCorrecting } from "../../use-notice";

interface AcceptCardProps {
  read: PlanImport;
  outline: Outline;
  settled: readonly number[];
  draft: Draft<Changes>;
  plans: readonly PlanSummary[];
  onReload: () => void;
  onAccepted: (planId: string) => void;
  onDiscarded: () => void;
}

/** Which year it is, and whether it begins a plan or amends one; then the draft becomes a plan's. */
export function AcceptCard({ read, outline, settled, draft, plans, ...then }: AcceptCardProps) {
  const { t } = useTranslation("drafting");
  const { changes } = draft;
  const year = String(changes.year ?? read.draft.year ?? "");
  const amends = String(changes.amends ?? "NEW");
  const reason = String(changes.reason ?? "");
  const start = String(changes.periodStart ?? (year === "" ? "" : `${year}-01-01`));
  const end = String(changes.periodEnd ?? (year === "" ? "" : `${read.draft.yearEnd ?? year}-12-31`));
  const actions = useCorrecting(read.id, draft.version ?? etagOf(read.version), {
    onKept: draft.discard,
    onAccepted: (planId) => {
      draft.discard();
      then.onAccepted(planId);
    },
    onDiscarded: () => {
      draft.discard();
      then.onDiscarded();
    },
  });
  const problem = actions.accept.problem ?? actions.keep.problem ?? actions.discard.problem;
  const path = { id: read.id };
  const body = { draft: outline as PlanDraft, settledFindings: [...settled] };
  const isBusy = actions.accept.isPending || actions.keep.isPending || actions.discard.isPending;

  function reload(): void {
    then.onReload();
    draft.rebase(undefined);
  }

  if (read.state !== "OPEN") return null;
  return (
    <Card title={t("accept.title")}>
      {plans.length > 0 && (
        <Select
          label={t("accept.as")}
          value={amends}
          options={[
            { value: "NEW", label: t("accept.new") },
            ...plans.map((plan) => ({
              value: plan.id,
              label: t("accept.amends", { title: plan.title ?? String(plan.year), year: plan.year }),
            })),
          ]}
          onChange={(value) => draft.set("amends", value)}
        />
      )}
      {amends === "NEW" ? (
        <div className="pair">
          <TextField
            label={t("accept.year")}
            isRequired
            inputMode="numeric"
            value={year}
            onChange={(value) => draft.set("year", value)}
            error={faultAt(problem, "/year")}
          />
          <DateField
            label={t("accept.start")}
            value={start}
            onChange={(value) => draft.set("periodStart", value)}
            error={faultAt(problem, "/periodStart")}
          />
          <DateField
            label={t("accept.end")}
            value={end}
            onChange={(value) => draft.set("periodEnd", value)}
            error={faultAt(problem, "/periodEnd")}
          />
        </div>
      ) : (
        <TextField
          label={t("accept.reason")}
          isRequired
          value={reason}
          onChange={(value) => draft.set("reason", value)}
          error={faultAt(problem, "/reason")}
        />
      )}
      <DraftNote draft={draft} />
      <FormProblem problem={problem} shown={["/year", "/periodStart", "/periodEnd", "/reason"]} onReload={reload} />
      <div className="actions">
        <SureButton
          look="link"
          isBusy={isBusy}
          title={t("accept.discard-sure")}
          text={t("accept.discard-text")}
          yes={t("accept.discard")}
          onSure={() => actions.discard.act({ path })}
        >
          {t("accept.discard")}
        </SureButton>
        <Button look="plain" isBusy={isBusy} onClick={() => actions.keep.act({ path, body })}>
          {t("accept.keep")}
        </Button>
        <Button
          isBusy={isBusy}
          onClick={() =>
            actions.accept.act({
              path,
              body:
                amends === "NEW"
                  ? {
                      ...body,
                      year: year.trim() === "" ? null : Number(year),
                      periodStart: start || null,
                      periodEnd: end || null,
                    }
                  : { ...body, amends, reason },
            })
          }
        >
          {t("accept.do")}
        </Button>
      </div>
    </Card>
  );
}
