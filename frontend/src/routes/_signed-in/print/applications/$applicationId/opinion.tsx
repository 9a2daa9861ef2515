import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { getOpinionSheetOptions } from "@/api/@tanstack/react-query.gen";
import { BackToApplication } from "@/features/print/components/BackLinks";
import { NothingToPrint } from "@/features/print/components/NothingToPrint";
import { OpinionSheet } from "@/features/print/components/OpinionSheet";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/print/applications/$applicationId/opinion")({
  beforeLoad: requirePermission("review.read-of-round", "review.oversee"),
  loader: ({ context: { queryClient }, params: { applicationId: id } }) =>
    queryClient.ensureQueryData(getOpinionSheetOptions({ path: { id } })),
  component: PrintedOpinion,
});

function PrintedOpinion() {
  const { t } = useTranslation("print");
  const { applicationId: id } = Route.useParams();
  const printed = useSuspenseQuery(getOpinionSheetOptions({ path: { id } })).data;
  if (printed.sheet.opinions.length === 0) {
    return <NothingToPrint why={t("opinion.none")} back={<BackToApplication applicationId={id} />} />;
  }
  return <OpinionSheet {...printed} />;
}
