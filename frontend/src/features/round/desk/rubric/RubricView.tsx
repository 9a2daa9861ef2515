import { useTranslation } from "react-i18next";
import type { RubricContent } from "@/api/types.gen";
import "../round.css";

/** The sheet as experts will have it before them: what is scored, for how much, and what it means. */
export function RubricView({ rubric }: { rubric: RubricContent }) {
  const { t } = useTranslation("rubric");
  const { criteria, step, passMark } = rubric;
  const vetoes = rubric.vetoes ?? [];
  return (
    <>
      <p className="soft num">
        {[
          t("step-is", { step }),
          passMark === null || passMark === undefined ? t("no-pass-mark") : t("pass-mark-is", { points: passMark }),
        ].join(" · ")}
      </p>
      {criteria.length === 0 && <p className="soft">{t("no-criteria")}</p>}
      {criteria.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take the focus
        <div className="sheet-place" tabIndex={0}>
          <table className="sheet">
            <thead>
              <tr>
                <th scope="col">{t("group")}</th>
                <th scope="col">{t("name")}</th>
                <th scope="col" className="num">
                  {t("points-label")}
                </th>
              </tr>
            </thead>
            <tbody>
              {criteria.map((criterion, index) => (
                <tr key={criterion.key}>
                  <td>{criterion.group === criteria[index - 1]?.group ? "" : criterion.group}</td>
                  <td>
                    {criterion.name}
                    {criterion.description && <p className="soft written">{criterion.description}</p>}
                    {criterion.bands?.map((band) => (
                      <p key={`${band.label} ${band.from}`} className="soft num">
                        {t("band-is", { label: band.label, from: band.from, to: band.to })} {band.description}
                      </p>
                    ))}
                  </td>
                  <td className="num">{criterion.points}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" colSpan={2}>
                  {t("sum")}
                </th>
                <td className="num">{Math.round(criteria.reduce((sum, { points }) => sum + points, 0) * 10) / 10}</td>
              </tr>
            </tfoot>
          </table>
        </div>
      )}
      {vetoes.length > 0 && (
        <>
          <h3>{t("vetoes")}</h3>
          <ul>
            {vetoes.map(({ key, name }) => (
              <li key={key}>{name}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
