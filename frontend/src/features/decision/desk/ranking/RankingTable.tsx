import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { RankedCase, Ranking } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { useTelling } from "@/shared/i18n/telling";
import { StatusTag } from "@/shared/ui/StatusTag";
import { Place } from "./Place";
import "@/shared/desk/data-table.css";

interface RankingTableProps {
  criteria: Ranking["criteria"];
  cases: readonly RankedCase[];
}

/** The best first; those without a place last. */
export function RankingTable({ criteria, cases }: RankingTableProps) {
  const { t } = useTranslation("ranking");
  const formats = useFormats();
  const scored = useTelling(cases.map(({ score }) => score));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take the focus
    <section className="scrolling" aria-label={t("title")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("place")}</th>
            <th scope="col">{t("case")}</th>
            <th scope="col">{t("unit")}</th>
            <th scope="col">{t("score")}</th>
            <th scope="col">{t("totals")}</th>
            <th scope="col">{t("spread")}</th>
            {criteria.map(({ key, name, kind, points }) => (
              <th key={key} scope="col">
                {points === null ? name : t(kind === "DEDUCTION" ? "deduction" : "criterion", { name, points })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cases.map((each) => (
            <tr key={each.applicationId}>
              <td className="num">
                <Place ranked={each} />
              </td>
              <th scope="row">
                <Link to="/applications/$applicationId" params={{ applicationId: each.applicationId }}>
                  {each.title}
                </Link>
                {each.state === "WITHDRAWN" && <StatusTag status="waiting">{t("withdrawn")}</StatusTag>}
              </th>
              <td>{each.unitName}</td>
              <td className="num">{scored(each.score)}</td>
              <td className="num">{each.reviews.map(({ total }) => formats.number(total)).join(t("between"))}</td>
              <td className="num">{formats.number(each.spread)}</td>
              {criteria.map(({ key }) => {
                const mean = each.criteria[key];
                return (
                  <td key={key} className="num">
                    {mean !== undefined && formats.number(mean)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
