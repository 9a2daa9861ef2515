import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import type { RubricContent } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { fullMarks, headingsAt, isReached, onSheet, type Sheet, scoreOf, totalOf } from "../sheet";
import { useCriterionWords } from "../use-criterion-words";

interface ReadSheetProps {
  rubric: RubricContent;
  sheet: Pick<Sheet, "scores" | "vetoes" | "comment">;
  /** The group of scorers that the expert scores for, where the rubric has any. */
  scorer: string | null;
}

/** A sheet as it was handed in. */
export function ReadSheet({ rubric, sheet, scorer }: ReadSheetProps) {
  const { t } = useTranslation("review");
  const { number } = useFormats();
  const { given } = useCriterionWords();
  const held = rubric.vetoes?.filter(({ key }) => sheet.vetoes.includes(key)) ?? [];
  const criteria = onSheet(rubric);
  return (
    <div className="criterion">
      {scorer && <p className="soft">{t("scorer", { name: scorer })}</p>}
      <dl className="given-scores">
        {criteria.map((criterion, i) => {
          const score = scoreOf(sheet.scores, criterion.key);
          return (
            <Fragment key={criterion.key}>
              {headingsAt(criteria, i).map(({ name, criteria: under }) => (
                <div key={name} className="given-heading">
                  <dt>{name}</dt>
                  <dd className="num">
                    {fullMarks({ criteria: under }) > 0 &&
                      `${number(totalOf({ criteria: under }, sheet.scores))} / ${number(fullMarks({ criteria: under }))}`}
                  </dd>
                </div>
              ))}
              <div>
                <dt>
                  {criterion.name}
                  {criterion.independent && <span className="soft">{t("score.apart-mark")}</span>}
                </dt>
                <dd className="num">
                  {given(criterion, score)}
                  {criterion.kind === "GATE" && score !== undefined && (
                    <> {t(isReached(criterion, score) ? "score.reached" : "score.missed")}</>
                  )}
                </dd>
              </div>
            </Fragment>
          );
        })}
        <div>
          <dt>{t("total")}</dt>
          <dd className="num">
            <strong>
              {t("score.of", { score: number(totalOf(rubric, sheet.scores)), points: number(fullMarks(rubric)) })}
            </strong>
          </dd>
        </div>
      </dl>
      {held.length > 0 && <p>{t("veto.held", { names: held.map(({ name }) => name).join(t("and")) })}</p>}
      {sheet.comment && (
        <>
          <h3>{t("comment.title")}</h3>
          <p className="written">{sheet.comment}</p>
        </>
      )}
    </div>
  );
}
