import { type Ref, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Criterion } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { scoreTyped, typicalScores } from "../scoring";
import { isReached } from "../sheet";
import { useCriterionWords } from "../use-criterion-words";

/** The number of a gate is no score: what is wrong with it is not said in points. */
const OF_NUMBERS = {
  "no-number": "no-number",
  "not-a-step": "not-a-step",
  "out-of-range": "gate-too-large",
  "not-in-steps": "gate-decimals",
} as const;

interface CriterionCardProps {
  criterion: Criterion;
  step: number;
  /** Of its own heading: one more than what stands above it. */
  level: 3 | 4 | 5;
  score: number | undefined;
  /** Of the API. */
  fault: string | undefined;
  /** The free field: where the arrow keys lead. */
  field: Ref<HTMLInputElement>;
  onScore: (score: number | undefined) => void;
}

/** One criterion: what its points mean, a field for any score and buttons for the usual ones. */
export function CriterionCard({ criterion, step, level, score, fault, field, onScore }: CriterionCardProps) {
  const { t } = useTranslation("review");
  const { number } = useFormats();
  const { most } = useCriterionWords();
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const Heading = `h${level}` as const;
  const isGate = criterion.kind === "GATE";
  const known = typed === undefined ? { score } : scoreTyped(typed, criterion, step);
  const words =
    "fault" in known
      ? t(`score.${isGate ? OF_NUMBERS[known.fault] : known.fault}`, {
          most: number(criterion.points ?? 0),
          step: number(step),
        })
      : fault;

  function type(text: string): void {
    setTyped(text);
    const read = scoreTyped(text, criterion, step);
    onScore("score" in read ? read.score : undefined);
  }

  return (
    <section className="criterion" aria-labelledby={`${id}-name`}>
      <div className="criterion-head">
        <Heading id={`${id}-name`}>{criterion.name}</Heading>
        <span className="soft num">{most(criterion)}</span>
      </div>
      <div id={`${id}-guide`} className="soft">
        {criterion.description && <p className="written">{criterion.description}</p>}
        {criterion.department && <p>{t("department", { name: criterion.department })}</p>}
        {criterion.bands?.map(({ label, from, to, description }) => (
          <p key={label} className="num">
            {from === to
              ? t("score.anchor", { score: number(from), label })
              : t("score.band", { from: number(from), to: number(to), label })}
            {description && t("score.band-text", { description })}
          </p>
        ))}
        {criterion.steps?.map(({ label, points }) => (
          <p key={label} className="num">
            {t("score.step", { label, points: number(points) })}
          </p>
        ))}
        {isGate && <p>{t("score.gate-hint")}</p>}
      </div>
      <div className="score-row num">
        <input
          ref={field}
          className="control"
          inputMode="decimal"
          autoComplete="off"
          placeholder={isGate ? (criterion.gate?.unit ?? t("score.number")) : t("score.free")}
          aria-label={t("score.label", { name: criterion.name, most: most(criterion) })}
          aria-describedby={words ? `${id}-fault ${id}-guide` : `${id}-guide`}
          aria-invalid={words ? true : undefined}
          value={typed ?? (score === undefined ? "" : String(score))}
          onFocus={(event) => event.target.select()}
          onChange={(event) => type(event.target.value)}
          onBlur={() => "score" in known && setTyped(undefined)}
        />
        {typicalScores(criterion, step).map((value) => (
          <button
            key={value}
            type="button"
            aria-pressed={value === score}
            aria-label={t(criterion.kind === "DEDUCTION" ? "score.take" : "score.give", {
              name: criterion.name,
              points: number(value),
            })}
            onClick={() => {
              setTyped(undefined);
              onScore(value);
            }}
          >
            {criterion.kind === "DEDUCTION" && value > 0 ? `−${number(value)}` : number(value)}
          </button>
        ))}
      </div>
      {isGate && score !== undefined && !words && (
        <p role="status">{t(isReached(criterion, score) ? "score.reached" : "score.missed")}</p>
      )}
      {words && (
        <p className="field-error" id={`${id}-fault`} role="alert">
          <span aria-hidden="true">■ </span>
          {words}
        </p>
      )}
    </section>
  );
}
