import { keepPreviousData, useQueries, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useState } from "react";
import {
  getRoundOptions,
  listApplicationsOptions,
  listReviewersOptions,
  listReviewsOptions,
} from "@/api/@tanstack/react-query.gen";
import type { PageReviewerSummary, PageReviewSummary } from "@/api/types.gen";
import { AssignPage } from "@/features/review/desk/AssignPage";
import { AssignPreview } from "@/features/review/desk/AssignPreview";
import { ExpertChoice } from "@/features/review/desk/ExpertChoice";
import type { ChosenCase } from "@/features/review/pairs";
import { caseQuery, parseCaseSearch } from "@/features/review/review-search";
import { ReviewStageChoice } from "@/shared/desk/ReviewStageChoice";
import { reviewStage } from "@/shared/desk/review-stages";
import { requirePermission } from "@/shared/session/guards";
import { Loading } from "@/shared/ui/states";

const experts = (roundId: string, stage: string | undefined, application?: string) =>
  listReviewersOptions({
    path: { id: roundId },
    query: { limit: 200, ...(stage && { stage }), ...(application && { application }) },
  });

export const Route = createFileRoute("/_signed-in/_desk/rounds/$roundId/reviews/assign")({
  beforeLoad: requirePermission("review.assign"),
  validateSearch: parseCaseSearch,
  loaderDeps: ({ search: { stage } }) => ({ stage }),
  loader: async ({ context: { queryClient }, params: { roundId }, deps }) => {
    const round = await queryClient.ensureQueryData(getRoundOptions({ path: { id: roundId } }));
    await queryClient.ensureQueryData(experts(roundId, reviewStage(round, deps.stage)?.id));
  },
  component: Assign,
});

function Assign() {
  const { roundId } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const round = useSuspenseQuery(getRoundOptions({ path: { id: roundId } })).data;
  const stage = reviewStage(round, search.stage)?.id;
  const all = useSuspenseQuery(experts(roundId, stage)).data.items;
  const { data, isPlaceholderData } = useQuery({
    ...listApplicationsOptions({ query: caseQuery(roundId, stage ?? "", search) }),
    enabled: stage !== undefined,
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const [reviewerIds, setReviewerIds] = useState<string[]>([]);
  const { cases, isPending } = useChosen(roundId, stage, chosen);

  function choose(id: string, title: string | undefined): void {
    const others = [...chosen].filter(([other]) => other !== id);
    setChosen(new Map(title === undefined ? others : [...others, [id, title]]));
  }

  return (
    <AssignPage
      round={round}
      page={data ?? { items: [] }}
      isLoading={isPlaceholderData}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
      stages={
        <ReviewStageChoice
          round={round}
          value={stage ?? ""}
          onChoose={(next) => {
            setChosen(new Map());
            void navigate({ search: { stage: next } });
          }}
        />
      }
      chosen={chosen}
      onChoose={choose}
      experts={
        <>
          <ExpertChoice experts={all} cases={cases} chosen={reviewerIds} onChoose={setReviewerIds} />
          {isPending ? (
            <Loading />
          ) : (
            <AssignPreview
              key={[...chosen.keys(), ...reviewerIds].join()}
              roundId={roundId}
              cases={cases}
              experts={all.filter(({ id }) => reviewerIds.includes(id))}
              scorers={round.scorers}
              onAssigned={() => setChosen(new Map())}
            />
          )}
        </>
      }
    />
  );
}

/** What stands against each expert, and who has it already, of every case that was chosen. */
function useChosen(roundId: string, stage: string | undefined, chosen: ReadonlyMap<string, string>) {
  const ids = [...chosen.keys()];
  const reviewers = useQueries({
    queries: ids.map((id) => ({ ...experts(roundId, stage, id), throwOnError: true })),
    combine: (answers) => answers.map(({ data }): PageReviewerSummary | undefined => data),
  });
  const reviews = useQueries({
    queries: ids.map((application) => ({
      ...listReviewsOptions({ query: { round: roundId, ...(stage && { stage }), application, limit: 200 } }),
      throwOnError: true,
    })),
    combine: (answers) => answers.map(({ data }): PageReviewSummary | undefined => data),
  });
  const cases = ids.map((id, i): ChosenCase => {
    const held = reviews[i]?.items.filter(({ state }) => state === "ASSIGNED" || state === "SUBMITTED") ?? [];
    const against = reviewers[i]?.items.flatMap((each) => (each.conflict ? [[each.id, each.conflict] as const] : []));
    return {
      id,
      title: chosen.get(id) ?? "",
      conflicts: new Map(against),
      assigned: new Set(held.map(({ reviewerId }) => reviewerId)),
    };
  });
  return { cases, isPending: [...reviewers, ...reviews].includes(undefined) };
}
