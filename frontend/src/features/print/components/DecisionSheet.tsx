import { useTranslation } from "react-i18next";
import type { Round, RoundDecision } from "@/api/types.gen";
import { BackToDecision } from "./BackLinks";
import { PrintPage } from "./PrintPage";
import { SealPlace } from "./SealPlace";
import { VersionLine } from "./VersionLine";

interface DecisionSheetProps {
  round: Round;
  decision: RoundDecision;
  /** The API gives one to everything that was drafted. */
  versionCode: string;
}

/** 审定名单: what is decided of each case, in the order of the list, as it is signed and sealed. */
export function DecisionSheet({ round, decision: { items, reason }, versionCode }: DecisionSheetProps) {
  const { t } = useTranslation("print");
  return (
    <PrintPage what={t("decision.title")} back={<BackToDecision roundId={round.id} />}>
      <VersionLine code={versionCode} />
      <h2>
        {round.description.title}
        <br />
        {t("decision.title")}
      </h2>
      <p className="about">
        {t("decision.about", {
          total: items.length,
          selected: items.filter(({ outcome }) => outcome === "SELECTED").length,
        })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="wide" aria-label={t("decision.title")} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("awards.number")}</th>
              <th scope="col">{t("awards.name")}</th>
              <th scope="col">{t("awards.unit")}</th>
              <th scope="col">{t("decision.place")}</th>
              <th scope="col">{t("decision.outcome")}</th>
              <th scope="col">{t("awards.grade")}</th>
              <th scope="col">{t("decision.reason")}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item, i) => (
              <tr key={item.applicationId}>
                <td className="num">{i + 1}</td>
                <td>{item.title}</td>
                <td>{item.unitName}</td>
                <td className="num">{item.place}</td>
                <td>{t(`outcome.${item.outcome}`)}</td>
                <td>{item.grade}</td>
                <td>{item.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {reason && <p className="written">{t("decision.basis", { reason })}</p>}
      <SealPlace unit={round.organiserName} />
    </PrintPage>
  );
}
