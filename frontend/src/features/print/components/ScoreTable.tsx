import { useTranslation } from "react-i18next";
import type { OpinionCriterion, OpinionSheet } from "@/api/types.gen";
import { WideTable } from "./WideTable";

/** A line a criterion, a column an expert, numbered and not named. */
export function ScoreTable({ sheet: { criteria, opinions, mean } }: { sheet: OpinionSheet }) {
  const { t } = useTranslation("print");
  const worth = ({ kind, points, weight, independent, bound }: OpinionCriterion) => {
    if (bound !== null) return bound;
    if (kind === "DEDUCTION") return `−${points}`;
    if (independent) return t("opinion.apart", { points });
    return weight === null ? points : t("opinion.weighted", { points, weight });
  };
  const numbered = opinions.map((opinion, i) => ({ ...opinion, number: i + 1 }));
  return (
    <WideTable
      label={t("opinion.title")}
      headings={[
        t("opinion.criterion"),
        t("opinion.points"),
        ...numbered.map(({ number, scorer }) =>
          scorer ? t("opinion.expert-of", { number, scorer }) : t("opinion.expert", { number }),
        ),
      ]}
    >
      {criteria.map((criterion, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves in what is only read
        <tr key={i}>
          <td>{[...criterion.groups, criterion.name].join(" / ")}</td>
          <td className="num">{worth(criterion)}</td>
          {numbered.map(({ number, points }) => (
            <td key={number} className="num">
              {criterion.kind === "DEDUCTION" && (points[i] ?? 0) > 0 ? `−${points[i]}` : points[i]}
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
          {mean?.toFixed(2)}
        </td>
      </tr>
    </WideTable>
  );
}
