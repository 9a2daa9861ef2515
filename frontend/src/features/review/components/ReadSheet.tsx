import { useTranslation } from "react-i18next";
import type { RubricContent } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { fullMarks, type Sheet, totalOf } from "../sheet";

interface ReadSheetProps {
  rubric: RubricContent;
  sheet: Pick<Sheet, "scores" | "vetoes" | "comment">;
}

/** A sheet as it was handed in. */
export function ReadSheet({ rubric, sheet }: ReadSheetProps) {
  const { t } = useTranslation("review");
  const { number } = useFormats();
  const held = rubric.vetoes?.filter(({ key }) => sheet.vetoes.includes(key)) ?? [];
  const given = (key: string) => {
    const score = sheet.scores[key];
    return score === undefined ? t("score.none") : number(score);
  };
  return (
    <div className="criterion">
      <dl className="given-scores">
        {rubric.criteria.map(({ key, name, points }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd className="num">{t("score.of", { score: given(key), points: number(points) })}</dd>
          </div>
        ))}
        <div>
          <dt>{t("total")}</dt>
          <dd className="num">
            <strong>
              {t("score.of", { score: number(totalOf(sheet.scores)), points: number(fullMarks(rubric)) })}
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
