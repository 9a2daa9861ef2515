import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import {
  getPlanOptions,
  getPublicNoticeOptions,
  getRoundDecisionOptions,
  listPlanChangesOptions,
} from "@/api/@tanstack/react-query.gen";
import { DecisionBrief } from "@/features/decision/components/DecisionBrief";
import { PlanBrief } from "@/features/plan/components/PlanBrief";
import { NoticeBrief } from "@/features/public-notice/components/NoticeBrief";
import type { SubjectOfRound, SubjectPlan } from "./-load-sign-off";

/** What a signature stands for, as each kind shows it. */
export function SignedSubject({ subject }: { subject: SubjectPlan | SubjectOfRound }) {
  const { t } = useTranslation("sign-off");
  if (subject.type === "plan-version") return <SignedPlan {...subject} />;
  const params = { roundId: subject.roundId };
  return subject.type === "round-decision" ? (
    <>
      <SignedDecision {...subject} />
      <p>
        <Link to="/rounds/$roundId/decision" params={params}>
          {t("subject.round-decision")}
        </Link>
      </p>
    </>
  ) : (
    <>
      <SignedNotice {...subject} />
      <p>
        <Link to="/rounds/$roundId/public-notice" params={params}>
          {t("subject.public-notice")}
        </Link>
      </p>
    </>
  );
}

function SignedPlan({ planId, number }: SubjectPlan) {
  const plan = useSuspenseQuery(getPlanOptions({ path: { id: planId }, query: { version: number } })).data;
  const changes = useQuery({
    ...listPlanChangesOptions({ path: { id: planId, number } }),
    enabled: number > 1,
  });
  return <PlanBrief plan={plan} changes={changes.data ?? []} />;
}

function SignedDecision({ roundId }: SubjectOfRound) {
  return <DecisionBrief decision={useSuspenseQuery(getRoundDecisionOptions({ path: { id: roundId } })).data} />;
}

function SignedNotice({ roundId }: SubjectOfRound) {
  return <NoticeBrief notice={useSuspenseQuery(getPublicNoticeOptions({ path: { id: roundId } })).data} />;
}
