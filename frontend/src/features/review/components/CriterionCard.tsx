import { type Ref, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Criterion } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { scoreTyped, typicalScores } from "../scoring";

interface CriterionCardProps {
  criterion: Criterion;
  step: number;
  score: number | undefined;
  /** Of the API. */
  fault: string | undefined;
  /** The free field: where the arrow keys lead. */
  field: Ref<HTMLInputElement>;
  onScore: (score: number | undefined) => void;
}

/** One criterion: what its points mean, a field for any score and buttons for the usual ones. */
export function CriterionCard({ criterion, step, score, fault, field, onScore }: CriterionCardProps) {
  const { t } = useTranslation("review");
  const { number } = useFormats();
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const known = typed === undefined ? { score } : scoreTyped(typed, criterion, step);
  const words =
    "fault" in known ? t(`score.${known.fault}`, { most: number(criterion.points), step: number(step) }) : fault;

  function type(text: string): void {
    setTyped(text);
    const read = scoreTyped(text, criterion, step);
    onScore("score" in read ? read.score : undefined);
  }

  return (
    <section className="criterion" aria-labelledby={`${id}-name`}>
      <div className="criterion-head">
        <h3 id={`${id}-name`}>{criterion.name}</h3>
        <span className="soft num">{t("score.most", { points: number(criterion.points) })}</span>
      </div>
      <div id={`${id}-guide`} className="soft">
        {criterion.description && <p className="written">{criterion.description}</p>}
        {criterion.bands?.map(({ label, from, to, description }) => (
          <p key={label} className="num">
            {t("score.band", { from: number(from), to: number(to), label })}
            {description && t("score.band-text", { description })}
          </p>
        ))}
      </div>
      <div className="score-row num">
        <input
          ref={field}
          className="control"
          inputMode="decimal"
          autoComplete="off"
          placeholder={t("score.free")}
          aria-label={t("score.label", { name: criterion.name, points: number(criterion.points) })}
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
            aria-label={t("score.give", { name: criterion.name, points: number(value) })}
            onClick={() => {
              setTyped(undefined);
              onScore(value);
            }}
          >
            {number(value)}
          </button>
        ))}
      </div>
      {words && (
        <p className="field-error" id={`${id}-fault`} role="alert">
          <span aria-hidden="true">■ </span>
          {words}
        </p>
      )}
    </section>
  );
}
