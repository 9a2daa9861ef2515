import { useTranslation } from "react-i18next";
import type { Round, RoundDecision } from "@/api/types.gen";
import { BackToDecision } from "./BackLinks";
import { PrintPage } from "./PrintPage";
import { SealPlace } from "./SealPlace";
import { VersionLine } from "./VersionLine";
import { WideTable } from "./WideTable";

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
      <WideTable
        label={t("decision.title")}
        headings={[
          t("awards.number"),
          t("awards.name"),
          t("awards.unit"),
          t("decision.place"),
          t("decision.outcome"),
          t("awards.grade"),
          t("decision.reason"),
        ]}
      >
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
      </WideTable>
      {reason && <p className="written">{t("decision.basis", { reason })}</p>}
      <SealPlace unit={round.organiserName} />
    </PrintPage>
  );
}
