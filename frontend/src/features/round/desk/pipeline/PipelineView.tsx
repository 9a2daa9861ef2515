import { useTranslation } from "react-i18next";
import type { PipelineContent } from "@/api/types.gen";
import { useStageNames } from "../../use-stage-names";
import "../round.css";

/** The stages with what staff and applicants call them, and their settings. */
export function PipelineView({ pipeline: { stages } }: { pipeline: PipelineContent }) {
  const { t } = useTranslation("pipeline");
  const names = useStageNames();
  if (stages.length === 0) return <p className="soft">{t("no-stages")}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take the focus
    <div className="sheet-place" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("staff-name")}</th>
            <th scope="col">{t("applicant-name")}</th>
            <th scope="col">{t("settings")}</th>
          </tr>
        </thead>
        <tbody>
          {stages.map((stage, index) => (
            <tr key={stage.kind}>
              <td>
                {index + 1}. {stage.staffName}{" "}
                {names.kind(stage.kind) !== stage.staffName && (
                  <span className="soft">{t("is-a", { kind: names.kind(stage.kind) })}</span>
                )}
              </td>
              <td>{stage.applicantName}</td>
              <td>
                {Object.entries(stage.settings ?? {}).map(([name, value]) => (
                  <div key={name}>
                    <span className="soft">{names.setting(name)}</span>
                    <p className="written">{value}</p>
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
