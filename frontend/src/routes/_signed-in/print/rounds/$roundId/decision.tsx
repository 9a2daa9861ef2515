import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { getRoundDecisionOptions, getRoundOptions } from "@/api/@tanstack/react-query.gen";
import { BackToDecision } from "@/features/print/components/BackLinks";
import { DecisionSheet } from "@/features/print/components/DecisionSheet";
import { NothingToPrint } from "@/features/print/components/NothingToPrint";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/print/rounds/$roundId/decision")({
  beforeLoad: requirePermission("round-decision.read"),
  loader: ({ context: { queryClient }, params: { roundId: id } }) =>
    Promise.all([
      queryClient.ensureQueryData(getRoundDecisionOptions({ path: { id } })),
      queryClient.ensureQueryData(getRoundOptions({ path: { id } })),
    ]),
  component: PrintedDecision,
});

function PrintedDecision() {
  const { t } = useTranslation("print");
  const path = { id: Route.useParams().roundId };
  const round = useSuspenseQuery(getRoundOptions({ path })).data;
  const decision = useSuspenseQuery(getRoundDecisionOptions({ path })).data;
  if (decision.versionCode === null || decision.items.length === 0) {
    return <NothingToPrint why={t("decision.none")} back={<BackToDecision roundId={path.id} />} />;
  }
  return <DecisionSheet round={round} decision={decision} versionCode={decision.versionCode} />;
}
