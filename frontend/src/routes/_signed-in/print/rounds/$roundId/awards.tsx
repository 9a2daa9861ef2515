import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { getRoundOptions } from "@/api/@tanstack/react-query.gen";
import { allAwards } from "@/features/print/all-awards";
import { AwardSheet } from "@/features/print/components/AwardSheet";
import { BackToRound } from "@/features/print/components/BackLinks";
import { NothingToPrint } from "@/features/print/components/NothingToPrint";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/print/rounds/$roundId/awards")({
  beforeLoad: requirePermission("award.read"),
  loader: async ({ context: { queryClient }, params: { roundId: id } }) => {
    const [awards] = await Promise.all([
      allAwards(queryClient, id),
      queryClient.ensureQueryData(getRoundOptions({ path: { id } })),
    ]);
    return awards;
  },
  component: PrintedAwards,
});

function PrintedAwards() {
  const { t } = useTranslation("print");
  const { roundId: id } = Route.useParams();
  const awards = Route.useLoaderData();
  const round = useSuspenseQuery(getRoundOptions({ path: { id } })).data;
  if (awards.length === 0) return <NothingToPrint why={t("awards.none")} back={<BackToRound roundId={id} />} />;
  return <AwardSheet round={round} awards={awards} />;
}
