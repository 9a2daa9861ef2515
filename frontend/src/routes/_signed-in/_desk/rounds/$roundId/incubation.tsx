import { keepPreviousData, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useState } from "react";
import { getRoundOptions, listIncubatedCasesOptions, listReviewersOptions } from "@/api/@tanstack/react-query.gen";
import type { IncubatedCase } from "@/api/types.gen";
import { IncubationPage } from "@/features/project/desk/IncubationPage";
import { NameMentorDialog } from "@/features/project/desk/NameMentorDialog";
import { parseListSearch, queryOf } from "@/shared/list/list-search";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/rounds/$roundId/incubation")({
  beforeLoad: requirePermission("incubation.manage"),
  validateSearch: parseListSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { roundId: id }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(getRoundOptions({ path: { id } })),
      queryClient.ensureQueryData(listIncubatedCasesOptions({ path: { id }, query: queryOf(parseListSearch, deps) })),
    ]),
  component: Incubation,
});

function Incubation() {
  const path = { id: Route.useParams().roundId };
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const [named, setNamed] = useState<IncubatedCase | null>(null);
  const round = useSuspenseQuery(getRoundOptions({ path })).data;
  const { data, isPlaceholderData } = useQuery({
    ...listIncubatedCasesOptions({ path, query: queryOf(parseListSearch, search) }),
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
  const experts = useQuery({
    ...listReviewersOptions({ path, query: { application: named?.applicationId, limit: 200 } }),
    enabled: named !== null,
    throwOnError: true,
  }).data;
  return (
    <>
      <IncubationPage
        round={round}
        page={data ?? { items: [] }}
        isLoading={isPlaceholderData}
        search={search}
        onSearch={(next) => void navigate({ search: next })}
        onName={setNamed}
      />
      {named && experts && (
        <NameMentorDialog
          key={named.applicationId}
          roundId={path.id}
          item={named}
          experts={experts.items}
          onClose={() => setNamed(null)}
        />
      )}
    </>
  );
}
