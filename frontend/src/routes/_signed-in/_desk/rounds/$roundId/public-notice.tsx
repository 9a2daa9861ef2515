import { keepPreviousData, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getPublicNoticeOptions, getRoundOptions, listObjectionsOptions } from "@/api/@tanstack/react-query.gen";
import { ObjectionTable } from "@/features/objection/desk/ObjectionTable";
import { objectionQuery, objectionSearch } from "@/features/objection/objection-search";
import { PublicNoticePage } from "@/features/public-notice/desk/PublicNoticePage";
import { mayHandle } from "@/features/round/may-run";
import { ifThere } from "@/shared/api/if-there";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

const noticeOf = (id: string) => ifThere(getPublicNoticeOptions({ path: { id } }));

export const Route = createFileRoute("/_signed-in/_desk/rounds/$roundId/public-notice")({
  beforeLoad: requirePermission("public-notice.read"),
  validateSearch: objectionSearch,
  loader: ({ context: { queryClient }, params: { roundId: id } }) =>
    Promise.all([
      queryClient.ensureQueryData(getRoundOptions({ path: { id } })),
      queryClient.ensureQueryData(noticeOf(id)),
    ]),
  component: PublicNotice,
});

function PublicNotice() {
  const { roundId: id } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const caller = useCaller();
  const round = useSuspenseQuery(getRoundOptions({ path: { id } })).data;
  const notice = useSuspenseQuery(noticeOf(id)).data;
  const isPublic = notice !== null && notice.publishedAt !== null;
  const objections = useQuery({
    ...listObjectionsOptions({ query: objectionQuery(id, search) }),
    placeholderData: keepPreviousData,
    enabled: isPublic && may(caller, "objection.read"),
    throwOnError: true,
  });
  const isOpen = notice?.state === "PUBLISHED" && mayHandle(caller, round, "objection.enter");
  return (
    <PublicNoticePage
      key={id}
      round={round}
      notice={notice}
      mayEdit={mayHandle(caller, round, "public-notice.edit")}
      signOffId={may(caller, "sign-off.read") ? (notice?.signOffId ?? null) : null}
    >
      {objections.data && (
        <ObjectionTable
          page={objections.data}
          isLoading={objections.isPlaceholderData}
          search={search}
          onSearch={(next) => void navigate({ search: next })}
          notice={isOpen ? notice : null}
        />
      )}
    </PublicNoticePage>
  );
}
