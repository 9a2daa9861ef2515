import { useTranslation } from "react-i18next";
import type { RubricContent } from "@/api/types.gen";
import { meanOf, type Opinion } from "../opinions";

interface ScoreTableProps {
  rubric: RubricContent;
  opinions: readonly Opinion[];
}

/** A line a criterion, a column an expert, numbered and not named. */
export function ScoreTable({ rubric, opinions }: ScoreTableProps) {
  const { t } = useTranslation("print");
  const numbered = opinions.map((opinion, i) => ({ ...opinion, number: i + 1 }));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="wide" aria-label={t("opinion.title")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("opinion.criterion")}</th>
            <th scope="col">{t("opinion.points")}</th>
            {numbered.map(({ number }) => (
              <th key={number} scope="col">
                {t("opinion.expert", { number })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rubric.criteria.map(({ key, name, points }) => (
            <tr key={key}>
              <td>{name}</td>
              <td className="num">{points}</td>
              {numbered.map(({ number, scores }) => (
                <td key={number} className="num">
                  {scores[key]}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row" colSpan={2}>
              {t("opinion.total")}
            </th>
            {numbered.map(({ number, total }) => (
              <td key={number} className="num">
                {total}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row" colSpan={2}>
              {t("opinion.mean")}
            </th>
            <td className="num" colSpan={numbered.length}>
              {meanOf(opinions)}
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
