import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Round } from "@/api/types.gen";
import { etagOf } from "@/shared/api/versions";
import { FormProblem } from "@/shared/ui/FormProblem";
import { Card, Page } from "@/shared/ui/Page";
import { useOpeningRound } from "../../use-round-actions";
import { useRoundPlaces } from "../../use-round-places";
import type { TemplateVersions } from "../../use-template-versions";
import { HindranceList } from "../HindranceList";
import { EndMoves } from "./EndMoves";
import { NoticeCard } from "./NoticeCard";
import { PlacesCard } from "./PlacesCard";
import { PrintAwardsLink } from "./PrintAwardsLink";
import { RoundActions } from "./RoundActions";
import { RoundFacts } from "./RoundFacts";
import { RulesCard } from "./RulesCard";
import { StageStrip } from "./StageStrip";
import { StandInsCard } from "./StandInsCard";
import { StandingTag } from "./StandingTag";

interface RoundPageProps {
  round: Round;
  /** Of its programme's templates, by which those that it goes by have names. */
  versions: TemplateVersions;
  mayRun: boolean;
  /** Every unit's quota and stand-ins. */
  readsUnits: boolean;
  onDiscarded: () => void;
  /** What keeps it from going on. */
  notes?: ReactNode;
}

/** A round on one page: how far its cases are, what holds for it, and what can be done. */
export function RoundPage({ round, versions, mayRun, readsUnits, onDiscarded, notes }: RoundPageProps) {
  const { t } = useTranslation("round");
  const { id, standing, stages, hindrances } = round;
  const opening = useOpeningRound(id, etagOf(round.version));
  const { placeOf, link } = useRoundPlaces(id);
  return (
    <Page
      title={round.description.title}
      note={
        <>
          <StandingTag standing={standing} /> {t("run-by", { unit: round.organiserName })}
        </>
      }
      actions={
        <>
          <PrintAwardsLink round={round} />
          {mayRun && <RoundActions round={round} opening={opening} onDiscarded={onDiscarded} />}
        </>
      }
    >
      <FormProblem problem={opening.problem} shown={[""]} />
      {standing === "DRAFT" && mayRun && (
        <HindranceList
          title={t("hindrances", { total: hindrances.length })}
          none={t("no-hindrances")}
          hindrances={hindrances}
          placeOf={placeOf}
          link={link}
        />
      )}
      {standing !== "DRAFT" && mayRun && hindrances.length > 0 && (
        <HindranceList title={t("stand-ins.missing")} none="" hindrances={hindrances} placeOf={placeOf} link={link} />
      )}
      {stages.length > 0 && (
        <Card title={t("stages")}>
          <StageStrip roundId={round.id} stages={round.stages} withWork />
          {notes}
        </Card>
      )}
      <div className="beside">
        <div className="stack">
          <Card title={t("facts")}>
            <RoundFacts round={round} versions={versions} />
          </Card>
          <NoticeCard round={round} />
        </div>
        <div className="stack">
          <RulesCard round={round} mayEdit={mayRun} />
          <PlacesCard round={round} mayEdit={mayRun} readsUnits={readsUnits} />
          {readsUnits && <StandInsCard round={round} mayEdit={mayRun} />}
          <EndMoves moves={round.extensions} />
        </div>
      </div>
    </Page>
  );
}
