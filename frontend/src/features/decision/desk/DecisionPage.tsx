import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { RankedCase, Ranking, Round, RoundDecision } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Card, Page } from "@/shared/ui/Page";
import { useMakingRanking } from "../use-making-ranking";
import { BulkPanel } from "./bulk/BulkPanel";
import { DecidedTable } from "./DecidedTable";
import { DecisionForm } from "./DecisionForm";
import { DecisionTag } from "./DecisionTag";
import { RankingCard } from "./ranking/RankingCard";

interface DecisionPageProps {
  round: Round;
  ranking: Ranking | null;
  /** The best of the ranking. */
  ranked: readonly RankedCase[];
  decision: RoundDecision;
  /** Where it is signed, once it was sent. */
  signOffId: string | null;
  /** What is in the way though nobody works on it any more. */
  leftOver?: ReactNode;
}

/** How the cases were ranked, and what is decided of them. */
export function DecisionPage({ round, ranking, ranked, decision, signOffId, leftOver }: DecisionPageProps) {
  const { t } = useTranslation("decision");
  const { id } = round;
  const making = useMakingRanking(id);
  const isReviewed = round.stages.some(({ kind }) => kind === "expert-review");
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
      {isReviewed && (
        <RankingCard
          roundId={id}
          ranking={ranking}
          cases={ranked}
          mayMake={decision.editable && (decision.id === null || ranking?.outdated === true)}
          making={{ ...making, act: () => making.act({ path: { id } }) }}
        />
      )}
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
