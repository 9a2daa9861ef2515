import { useSuspenseQueries, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import {
  getApplicationOptions,
  getReviewOptions,
  getRoundOptions,
  listReviewsOptions,
} from "@/api/@tanstack/react-query.gen";
import { BackToApplication } from "@/features/print/components/BackLinks";
import { NothingToPrint } from "@/features/print/components/NothingToPrint";
import { OpinionSheet } from "@/features/print/components/OpinionSheet";
import { opinionsOf } from "@/features/print/opinions";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/print/applications/$applicationId/opinion")({
  beforeLoad: requirePermission("review.read-of-round", "review.oversee"),
  loader: async ({ context: { queryClient }, params: { applicationId: id } }) => {
    const [application, reviews] = await Promise.all([
      queryClient.ensureQueryData(getApplicationOptions({ path: { id } })),
      queryClient.ensureQueryData(handedIn(id)),
    ]);
    await Promise.all([
      queryClient.ensureQueryData(getRoundOptions({ path: { id: application.roundId } })),
      ...reviews.items.map((review) => queryClient.ensureQueryData(getReviewOptions({ path: { id: review.id } }))),
    ]);
  },
  component: PrintedOpinion,
});

function handedIn(application: string) {
  return listReviewsOptions({ query: { application, state: "SUBMITTED", limit: 200 } });
}

function PrintedOpinion() {
  const { t } = useTranslation("print");
  const { applicationId: id } = Route.useParams();
  const application = useSuspenseQuery(getApplicationOptions({ path: { id } })).data;
  const round = useSuspenseQuery(getRoundOptions({ path: { id: application.roundId } })).data;
  const { items } = useSuspenseQuery(handedIn(id)).data;
  const reviews = useSuspenseQueries({
    queries: items.map((review) => getReviewOptions({ path: { id: review.id } })),
  }).map(({ data }) => data);
  const rubric = reviews[0]?.rubric;
  if (!rubric) return <NothingToPrint why={t("opinion.none")} back={<BackToApplication applicationId={id} />} />;
  return <OpinionSheet application={application} round={round} rubric={rubric} opinions={opinionsOf(reviews)} />;
}
