import { useTranslation } from "react-i18next";
import type { DraftFault, Measure, Plan, PlanContent } from "@/api/types.gen";
import { etagOf } from "@/shared/api/versions";
import { DraftNote } from "@/shared/draft/DraftNote";
import { Button } from "@/shared/ui/Button";
import { FormProblem } from "@/shared/ui/FormProblem";
import { Card, Page } from "@/shared/ui/Page";
import { SureButton } from "@/shared/ui/SureButton";
import type { Outline } from "../../outline";
import type { NamedUnit } from "../../use-bindable-units";
import { useOutlineDraft } from "../../use-outline-draft";
import { usePlanWork } from "../../use-plan-work";
import { Bindings } from "./Bindings";
import { EditingContext } from "./editing";
import { OutlineEditor } from "./OutlineEditor";
import { showPlace } from "./show-place";
import "../../plan.css";

interface DraftPageProps {
  plan: Plan;
  faults: readonly DraftFault[];
  units: readonly NamedUnit[];
  /** There are more than `units`: they are looked for by name. */
  hasMoreUnits: boolean;
  measures: readonly Measure[];
  onSent: (plan: Plan) => void;
  onDiscarded: () => void;
  onReload: () => void;
}

/** The version in work: bind, correct, save; what stops it from being sent stands at the top. */
export function DraftPage({
  plan,
  faults,
  units,
  hasMoreUnits,
  measures,
  onSent,
  onDiscarded,
  onReload,
}: DraftPageProps) {
  const { t } = useTranslation("drafting");
  const { outline, draft, set } = useOutlineDraft<Outline>(
    `plan-draft:${plan.id}`,
    plan.content as Outline,
    etagOf(plan.version),
  );
  const version = draft.version ?? etagOf(plan.version);
  const work = usePlanWork(plan.id, version, {
    onSaved: draft.discard,
    onSent,
    onDiscarded: () => {
      draft.discard();
      onDiscarded();
    },
  });
  const path = { id: plan.id };
  const problem = work.save.problem ?? work.publish.problem ?? work.discard.problem;
  const isBusy = work.save.isPending || work.publish.isPending || work.discard.isPending;
  return (
    <Page
      title={outline.title || t("draft.title")}
      note={t("draft.note", { number: plan.shown.number, year: plan.year })}
    >
      <EditingContext value={{ set, levelsAsked: [], binding: { units, hasMoreUnits, measures } }}>
        <div className="beside">
          <div className="stack">
            <OutlineEditor outline={outline} />
          </div>
          <div className="stack following">
            <Faults faults={faults} isDirty={draft.isDirty} />
            <Bindings planId={plan.id} outline={outline} />
            <Card title={t("draft.next")}>
              <DraftNote draft={draft} />
              <FormProblem
                problem={problem}
                shown={[]}
                onReload={() => {
                  onReload();
                  draft.rebase(undefined);
                }}
              />
              <Button
                look={draft.isDirty ? "main" : "plain"}
                isBusy={isBusy}
                onClick={() => work.save.act({ path, body: outline as PlanContent })}
              >
                {t("draft.save")}
              </Button>
              <Button
                look={draft.isDirty ? "plain" : "main"}
                disabled={draft.isDirty}
                isBusy={isBusy}
                onClick={() => work.publish.act({ path })}
              >
                {t("draft.send")}
              </Button>
              {draft.isDirty && <p className="soft">{t("draft.save-first")}</p>}
              {draft.isDirty && (
                <SureButton
                  look="link"
                  isBusy={isBusy}
                  title={t("draft.undo-sure")}
                  text={t("draft.undo-text")}
                  yes={t("draft.undo")}
                  onSure={draft.discard}
                >
                  {t("draft.undo")}
                </SureButton>
              )}
              <SureButton
                look="link"
                isBusy={isBusy}
                title={t("draft.discard-sure")}
                text={t("draft.discard-text")}
                yes={t("draft.discard")}
                onSure={() => work.discard.act({ path })}
              >
                {t("draft.discard")}
              </SureButton>
            </Card>
          </div>
        </div>
      </EditingContext>
    </Page>
  );
}

function Faults({ faults, isDirty }: { faults: readonly DraftFault[]; isDirty: boolean }) {
  const { t } = useTranslation("drafting");
  return (
    <Card title={t("faults.title", { count: faults.length })}>
      {isDirty && <p className="soft">{t("faults.after-saving")}</p>}
      {faults.length === 0 && <p>{t("faults.none")}</p>}
      <ul className="plain-list">
        {faults.map((fault) => (
          <li key={`${fault.code} ${fault.pointer} ${fault.message}`} className="entry">
            <span>
              <span aria-hidden="true">▲ </span>
              {fault.message}
            </span>
            <Button look="link" onClick={() => showPlace(fault.pointer)}>
              {t("faults.show")}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
