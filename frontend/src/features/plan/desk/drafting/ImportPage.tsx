import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { PlanImport, PlanSummary } from "@/api/types.gen";
import { etagOf } from "@/shared/api/versions";
import { Page } from "@/shared/ui/Page";
import { type Outline, targetsIn } from "../../outline";
import { useOutlineDraft } from "../../use-outline-draft";
import { AcceptCard } from "./AcceptCard";
import { EditingContext } from "./editing";
import { Findings } from "./Findings";
import { OutlineEditor } from "./OutlineEditor";
import { SourceText } from "./SourceText";
import { showMark, showPlace } from "./show-place";
import "../../plan.css";

interface ImportPageProps {
  read: PlanImport;
  /** Published plans that the notice may be a new version of. */
  plans: readonly PlanSummary[];
  onReload: () => void;
  onAccepted: (planId: string) => void;
  onDiscarded: () => void;
}

/** The source beside the draft: what was read, where, and what a person has to settle. */
export function ImportPage({ read, plans, ...then }: ImportPageProps) {
  const { t } = useTranslation("drafting");
  const { outline, draft, set } = useOutlineDraft<Outline>(
    `plan-import:${read.id}`,
    read.draft as Outline,
    etagOf(read.version),
  );
  const stored = read.findings.filter((finding) => finding.settled).map((finding) => finding.number);
  const settled = (draft.changes.settled as number[] | undefined) ?? stored;
  const [here, setHere] = useState<string>();
  const marks = useMemo(() => marksOf(read, outline, settled), [read, outline, settled]);
  const levelFindings = read.findings.filter(
    ({ code, pointer, number }) => code === "level-to-confirm" && pointer && !settled.includes(number),
  );

  function settle(number: number, isSettled: boolean): void {
    draft.set("settled", isSettled ? [...settled, number] : settled.filter((each) => each !== number));
  }

  function setPlace(pointer: string, value: unknown): void {
    set(pointer, value);
    const answered = levelFindings.find((finding) => `${targetOf(finding.pointer)}/level` === pointer);
    if (answered && value !== null) settle(answered.number, true);
  }

  function show(pointer: string): void {
    setHere(pointer);
    showMark(pointer);
  }

  return (
    <Page title={t("import.title")} note={`${read.fileName} · ${t(`import.state.${read.state}`)}`}>
      {read.earlierImportId && <p className="alert">{t("import.again")}</p>}
      <EditingContext
        value={{
          set: setPlace,
          onSource: show,
          levelsAsked: levelFindings.map((finding) => targetOf(finding.pointer)),
        }}
      >
        <div className="correcting">
          <SourceText
            text={read.sourceText}
            marks={marks}
            here={here}
            onChoose={(pointer) => {
              setHere(pointer);
              showPlace(pointer);
            }}
          />
          <div className="stack">
            <Findings
              findings={read.findings}
              settled={settled}
              onSettle={settle}
              onShow={(finding) => {
                show(finding.pointer ?? `finding:${finding.number}`);
                if (finding.pointer) showPlace(finding.pointer);
              }}
            />
            <OutlineEditor outline={outline} />
            <AcceptCard read={read} outline={outline} settled={settled} draft={draft} plans={plans} {...then} />
          </div>
        </div>
      </EditingContext>
    </Page>
  );
}

function marksOf(read: PlanImport, outline: Outline, settled: readonly number[]) {
  const targets = targetsIn(outline).flatMap(({ pointer, target }) =>
    target.source?.start !== undefined && target.source.end !== undefined
      ? [{ start: target.source.start, end: target.source.end, pointer, kind: "target" as const }]
      : [],
  );
  const findings = read.findings
    .filter((finding) => finding.severity !== "INFO" && !settled.includes(finding.number))
    .flatMap(({ source, pointer, number }) =>
      source?.start !== undefined && source.end !== undefined
        ? [
            {
              start: source.start,
              end: source.end,
              pointer: pointer ?? `finding:${number}`,
              kind: "finding" as const,
            },
          ]
        : [],
    );
  return [...targets, ...findings];
}

/** The target a finding's place lies in. */
function targetOf(pointer: string | null | undefined): string {
  return /^.*\/targets\/\d+/.exec(pointer ?? "")?.[0] ?? "";
}
