import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { getAwardSheetOptions } from "@/api/@tanstack/react-query.gen";
import { AwardSheet } from "@/features/print/components/AwardSheet";
import { BackToRound } from "@/features/print/components/BackLinks";
import { NothingToPrint } from "@/features/print/components/NothingToPrint";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/print/rounds/$roundId/awards")({
  beforeLoad: requirePermission("award.read"),
  loader: ({ context: { queryClient }, params: { roundId: id } }) =>
    queryClient.ensureQueryData(getAwardSheetOptions({ path: { id } })),
  component: PrintedAwards,
});

function PrintedAwards() {
  const { t } = useTranslation("print");
  const { roundId: id } = Route.useParams();
  const printed = useSuspenseQuery(getAwardSheetOptions({ path: { id } })).data;
  if (printed.sheet.awards.length === 0) {
    return <NothingToPrint why={t("awards.none")} back={<BackToRound roundId={id} />} />;
  }
  return <AwardSheet {...printed} />;
}
