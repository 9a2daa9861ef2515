import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ExpertAnalysis, RankingAnalysis } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Card } from "@/shared/ui/Page";
import { StatusTag } from "@/shared/ui/StatusTag";
import "@/shared/desk/data-table.css";

interface AnalysisCardProps {
  roundId: string;
  analysis: RankingAnalysis;
}

/** How severely each expert judged, who gave everybody the same, which reviews stand apart. */
export function AnalysisCard({ roundId, analysis }: AnalysisCardProps) {
  const { t } = useTranslation("ranking");
  const formats = useFormats();
  const { agreement, groups, experts, outliers, outlierCount } = analysis;
  return (
    <Card title={t("analysis.title")}>
      <p className="soft">{t("analysis.note")}</p>
      <p>
        {agreement === null
          ? t("analysis.no-agreement")
          : t("analysis.agreement", { value: formats.number(agreement) })}
      </p>
      {groups > 1 && (
        <p className="alert" role="note">
          <span aria-hidden="true">▲ </span>
          {t("analysis.groups", { groups })}
        </p>
      )}
      <ExpertsTable experts={experts} />
      <h3>{outlierCount === 0 ? t("analysis.no-outliers") : t("analysis.outliers", { total: outlierCount })}</h3>
      <ul className="plain-list">
        {outliers.map(({ reviewId, reviewerName, title, total, expected }) => (
          <li key={reviewId}>
            <Link to="/rounds/$roundId/reviews/$reviewId" params={{ roundId, reviewId }}>
              {t(reviewerName === null ? "analysis.outlier-unnamed" : "analysis.outlier", {
                name: reviewerName,
                title,
                total: formats.number(total),
                expected: formats.number(Math.round(expected)),
              })}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function ExpertsTable({ experts }: { experts: readonly ExpertAnalysis[] }) {
  const { t } = useTranslation("ranking");
  const formats = useFormats();
  const headings = ["expert", "reviews", "mean", "deviation", "leniency", "alike"] as const;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take the focus
    <section className="scrolling" aria-label={t("analysis.title")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {t(`analysis.${heading}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {experts.map((expert, index) => (
            // Those whose name is not shown have nothing else to be told apart by.
            // biome-ignore lint/suspicious/noArrayIndexKey: the order is the API's and is never changed here
            <tr key={index}>
              <th scope="row">{expert.reviewerName ?? t("analysis.hidden")}</th>
              <td className="num">{expert.reviews}</td>
              <td className="num">{formats.number(expert.mean)}</td>
              <td className="num">{formats.number(expert.deviation)}</td>
              <td className="num">{formats.number(expert.leniency)}</td>
              <td className="num">
                {expert.alike}{" "}
                {expert.straightLining && <StatusTag status="warn">{t("analysis.straight-lining")}</StatusTag>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
