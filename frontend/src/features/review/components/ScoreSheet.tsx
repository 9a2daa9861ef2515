import type { KeyboardEvent, RefObject } from "react";
import { useTranslation } from "react-i18next";
import type { Criterion, RubricContent } from "@/api/types.gen";
import { faultAt, type Problem } from "@/shared/api/problem";
import { useFormats } from "@/shared/i18n/format";
import { TextArea } from "@/shared/ui/fields";
import { onSheet, type Sheet, scoreOf } from "../sheet";
import { CriterionCard } from "./CriterionCard";
import { SheetHeadings } from "./SheetHeadings";
import { VetoCard } from "./VetoCard";

const COMMENT_LENGTH = 2000;

export type ScoreFields = RefObject<Record<string, HTMLInputElement | null>>;

interface ScoreSheetProps {
  rubric: RubricContent;
  sheet: Sheet;
  problem: Problem | null;
  /** By the criteria's keys. */
  fields: ScoreFields;
  /** @param pointer into the sheet */
  onChange: (pointer: string, value: unknown) => void;
}

/** The rubric to be filled in; the arrow keys lead from one criterion to the next. */
export function ScoreSheet({ rubric, sheet, problem, fields, onChange }: ScoreSheetProps) {
  const { t } = useTranslation("review");
  const { number } = useFormats();
  const { criteria, step } = rubric;
  const scored = onSheet(rubric);

  function walk(event: KeyboardEvent): void {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const places = scored.map(({ key }) => fields.current[key]?.closest("section"));
    const here = places.findIndex((place) => place?.contains(event.target as Node));
    if (by === 0 || here === -1 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = scored[here + by];
    if (next) fields.current[next.key]?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the arrow keys of the fields and buttons within
    <div className="stack" onKeyDown={walk}>
      {criteria.map((criterion, i) => (
        <div key={criterion.key} className="stack">
          <SheetHeadings criteria={criteria} index={i} scores={sheet.scores} />
          {criterion.kind === "VOTE" ? (
            <p className="criterion soft num">
              {t("score.votes", { name: criterion.name, points: number(criterion.points ?? 0) })}
            </p>
          ) : (
            <CriterionCard
              criterion={criterion}
              step={step}
              level={levelOf(criterion)}
              score={scoreOf(sheet.scores, criterion.key)}
              fault={faultAt(problem, `/scores/${criterion.key}`)}
              field={(element) => {
                fields.current[criterion.key] = element;
              }}
              onScore={(score) => onChange(`/scores/${criterion.key}`, score)}
            />
          )}
        </div>
      ))}
      <VetoCard vetoes={rubric.vetoes ?? []} held={sheet.vetoes} onChange={(vetoes) => onChange("/vetoes", vetoes)} />
      <div className="criterion">
        <TextArea
          label={t("comment.label")}
          hint={t("comment.hint")}
          rows={3}
          maxLength={COMMENT_LENGTH}
          value={sheet.comment}
          onChange={(comment) => onChange("/comment", comment)}
          error={faultAt(problem, "/comment")}
        />
      </div>
    </div>
  );
}

function levelOf({ group, subgroup }: Criterion): 3 | 4 | 5 {
  if (!group) return 3;
  return subgroup ? 5 : 4;
}
