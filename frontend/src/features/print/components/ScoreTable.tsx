import { useTranslation } from "react-i18next";
import type { OpinionSheet } from "@/api/types.gen";
import { WideTable } from "./WideTable";

/** A line a criterion, a column an expert, numbered and not named. */
export function ScoreTable({ sheet: { criteria, opinions, mean } }: { sheet: OpinionSheet }) {
  const { t } = useTranslation("print");
  const numbered = opinions.map((opinion, i) => ({ ...opinion, number: i + 1 }));
  return (
    <WideTable
      label={t("opinion.title")}
      headings={[
        t("opinion.criterion"),
        t("opinion.points"),
        ...numbered.map(({ number }) => t("opinion.expert", { number })),
      ]}
    >
      {criteria.map((criterion, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves in what is only read
        <tr key={i}>
          <td>{criterion.name}</td>
          <td className="num">{criterion.points}</td>
          {numbered.map(({ number, points }) => (
            <td key={number} className="num">
              {points[i]}
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
