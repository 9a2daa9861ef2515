import type { KeyboardEvent, RefObject } from "react";
import { useTranslation } from "react-i18next";
import type { RubricContent } from "@/api/types.gen";
import { faultAt, type Problem } from "@/shared/api/problem";
import { TextArea } from "@/shared/ui/fields";
import type { Sheet } from "../sheet";
import { CriterionCard } from "./CriterionCard";
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
  const { criteria, step } = rubric;

  function walk(event: KeyboardEvent): void {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const places = criteria.map(({ key }) => fields.current[key]?.closest("section"));
    const here = places.findIndex((place) => place?.contains(event.target as Node));
    if (by === 0 || here === -1 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = criteria[here + by];
    if (next) fields.current[next.key]?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the arrow keys of the fields and buttons within
    <div className="stack" onKeyDown={walk}>
      {criteria.map((criterion, i) => (
        <div key={criterion.key} className="stack">
          {criterion.group && criterion.group !== criteria[i - 1]?.group && <h3>{criterion.group}</h3>}
          <CriterionCard
            criterion={criterion}
            step={step}
            score={sheet.scores[criterion.key]}
            fault={faultAt(problem, `/scores/${criterion.key}`)}
            field={(element) => {
              fields.current[criterion.key] = element;
            }}
            onScore={(score) => onChange(`/scores/${criterion.key}`, score)}
          />
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
