import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getProgrammeOptions, listRoundsOptions } from "@/api/@tanstack/react-query.gen";
import { ProgrammePage } from "@/features/round/desk/programme/ProgrammePage";
import { useTemplates } from "@/features/round/use-templates";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/programmes/$programmeId")({
  beforeLoad: requirePermission("programme.read"),
  loader: ({ context: { queryClient }, params: { programmeId: id } }) =>
    queryClient.ensureQueryData(getProgrammeOptions({ path: { id } })),
  component: OneProgramme,
});

function OneProgramme() {
  const { programmeId: id } = Route.useParams();
  const caller = useCaller();
  const templates = useTemplates();
  const { data } = useSuspenseQuery(getProgrammeOptions({ path: { id } }));
  const rounds = useQuery({
    ...listRoundsOptions({ query: { programme: id, sort: "-year", limit: 10 } }),
    enabled: may(caller, "round.read"),
  });
  return (
    <ProgrammePage
      key={id}
      programme={data}
      templates={templates}
      rounds={rounds.data?.items ?? []}
      mayEdit={may(caller, "programme.edit")}
      mayCreateRounds={may(caller, "round.edit")}
    />
  );
}
