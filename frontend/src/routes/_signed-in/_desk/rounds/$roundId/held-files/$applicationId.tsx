import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { getBlindFilesOptions, getRoundOptions } from "@/api/@tanstack/react-query.gen";
import { AGAIN_MS, BlindFilesCard } from "@/features/review/desk/BlindFilesCard";
import { requirePermission } from "@/shared/session/guards";
import { Page } from "@/shared/ui/Page";
import "@/features/review/review.css";

export const Route = createFileRoute("/_signed-in/_desk/rounds/$roundId/held-files/$applicationId")({
  beforeLoad: requirePermission("review.read-of-round", "review.oversee"),
  loader: ({ context: { queryClient }, params: { roundId, applicationId } }) =>
    Promise.all([
      queryClient.ensureQueryData(getRoundOptions({ path: { id: roundId } })),
      queryClient.ensureQueryData(getBlindFilesOptions({ path: { id: applicationId } })),
    ]),
  component: FilesOfOne,
});

/** A case's files as experts of a blind stage will get them, before or after anybody reviews it. */
function FilesOfOne() {
  const { t } = useTranslation("held");
  const { roundId, applicationId } = Route.useParams();
  const round = useSuspenseQuery(getRoundOptions({ path: { id: roundId } })).data;
  const options = getBlindFilesOptions({ path: { id: applicationId } });
  const first = useSuspenseQuery(options).data;
  const files =
    useQuery({ ...options, refetchInterval: ({ state }) => (state.data?.complete ? false : AGAIN_MS) }).data ?? first;
  return (
    <Page
      title={files.title}
      note={
        <>
          <Link to="/rounds/$roundId/held-files" params={{ roundId }}>
            {t("of", { round: round.description.title })}
          </Link>{" "}
          <Link to="/applications/$applicationId" params={{ applicationId }}>
            {t("application")}
          </Link>
        </>
      }
    >
      <BlindFilesCard files={files} />
    </Page>
  );
}
