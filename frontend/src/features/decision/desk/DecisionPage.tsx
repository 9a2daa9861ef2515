import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { RankedCase, Ranking, Round, RoundDecision, RoundStage } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Card, Page } from "@/shared/ui/Page";
import { useMakingRanking } from "../use-making-ranking";
import { BulkPanel } from "./bulk/BulkPanel";
import { DecidedTable } from "./DecidedTable";
import { DecisionForm } from "./DecisionForm";
import { DecisionTag } from "./DecisionTag";
import { RankingCard } from "./ranking/RankingCard";
import { ShortlistCard } from "./ranking/ShortlistCard";

/** What came of a stage in which experts review. */
interface Reviewed {
  stage: RoundStage;
  /** Null before it is made. */
  ranking: Ranking | null;
  /** The best of it. */
  cases: readonly RankedCase[];
}

interface DecisionPageProps {
  round: Round;
  /** In their order; the decision stands on the last. */
  reviewed: readonly Reviewed[];
  decision: RoundDecision;
  /** Where it is signed, once it was sent. */
  signOffId: string | null;
  /** What is in the way though nobody works on it any more. */
  leftOver?: ReactNode;
}

/** How the cases were ranked, and what is decided of them. */
export function DecisionPage({ round, reviewed, decision, signOffId, leftOver }: DecisionPageProps) {
  const { t } = useTranslation("decision");
  const { id } = round;
  return (
    <Page
      title={t("title")}
      note={
        <>
          <DecisionTag state={decision.state} />{" "}
          <Link to="/rounds/$roundId" params={{ roundId: id }}>
            {round.description.title}
          </Link>
        </>
      }
      actions={
        <>
          {decision.items.length > 0 && (
            <Link to="/print/rounds/$roundId/decision" params={{ roundId: id }} className="btn plain">
              {t("print")}
            </Link>
          )}
          {decision.state === "APPROVED" && (
            <Link to="/rounds/$roundId/messages" params={{ roundId: id }} className="btn plain">
              {t("messages")}
            </Link>
          )}
          {signOffId !== null && (
            <Link to="/sign-offs/$signOffId" params={{ signOffId }} className="btn plain">
              {t("sign-off")}
            </Link>
          )}
        </>
      }
    >
      {leftOver}
      {reviewed.map((each, i) => (
        <RankingOf
          key={each.stage.id}
          roundId={id}
          reviewed={each}
          isAlone={reviewed.length === 1}
          isLast={i === reviewed.length - 1}
          decision={decision}
        />
      ))}
      {decision.editable && decision.items.length + decision.open.length > 0 && (
        <BulkPanel roundId={id} decision={decision} />
      )}
      <Card title={t("draft.list")}>
        <Facts decision={decision} />
        {decision.editable && decision.items.length + decision.open.length > 0 ? (
          <DecisionForm key={id} roundId={id} decision={decision} />
        ) : (
          <>
            {decision.reason && <p className="written">{t("basis.is", { reason: decision.reason })}</p>}
            <DecidedTable items={decision.items} overturned={decision.overturned} />
          </>
        )}
      </Card>
    </Page>
  );
}

interface RankingOfProps {
  roundId: string;
  reviewed: Reviewed;
  isAlone: boolean;
  isLast: boolean;
  decision: RoundDecision;
}

/** The ranking of one experts' stage; of all but the last also who goes on. */
function RankingOf({ roundId, reviewed: { stage, ranking, cases }, isAlone, isLast, decision }: RankingOfProps) {
  const making = useMakingRanking(roundId);
  const { editable } = decision;
  const isOpen = isLast ? decision.id === null || ranking?.outdated === true : !ranking?.shortlist;
  return (
    <>
      <RankingCard
        roundId={roundId}
        ranking={ranking}
        cases={cases}
        stageName={isAlone ? undefined : stage.staffName}
        mayMake={editable && isOpen}
        making={{ ...making, act: () => making.act({ path: { id: roundId }, query: { stage: stage.id } }) }}
      />
      {!isLast && ranking !== null && <ShortlistCard roundId={roundId} ranking={ranking} mayMake={editable} />}
    </>
  );
}

function Facts({ decision: { draftedByName, draftedAt, approvedAt, open, versionCode } }: { decision: RoundDecision }) {
  const { t } = useTranslation("decision");
  const formats = useFormats();
  return (
    <p className="soft num">
      {draftedAt && t("drafted", { name: draftedByName ?? t("system"), moment: formats.moment(draftedAt) })}
      {approvedAt && t("approved", { moment: formats.moment(approvedAt) })}
      {versionCode && t("code", { code: versionCode })}
      {approvedAt === null && open.length > 0 && t("open", { total: open.length })}
    </p>
  );
}
