import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import {
  getCommitteeOptions,
  getOrganisationOptions,
  listCommitteeMeetingsOptions,
} from "@/api/@tanstack/react-query.gen";
import { type CommitteeSearch, parseCommitteeSearch } from "@/features/committee/committee-search";
import { CommitteePage } from "@/features/committee/desk/CommitteePage";
import { NameHistory } from "@/features/organisation/desk/NameHistory";
import { RenameButton } from "@/features/organisation/desk/RenameButton";
import { queryOf } from "@/shared/list/list-search";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/committees/$committeeId/")({
  validateSearch: parseCommitteeSearch,
  beforeLoad: requirePermission("committee.read"),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { committeeId: id }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(committeeOn(id, deps)),
      queryClient.ensureQueryData(meetingsOf(id, deps)),
    ]),
  component: Committee,
});

function committeeOn(id: string, { on }: CommitteeSearch) {
  return getCommitteeOptions({ path: { id }, query: on === undefined ? {} : { on } });
}

function meetingsOf(id: string, search: CommitteeSearch) {
  const { on: _, ...query } = queryOf(parseCommitteeSearch, search);
  return listCommitteeMeetingsOptions({ path: { id }, query });
}

function Committee() {
  const { committeeId: id } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const caller = useCaller();
  // The words of what follows below: those that are still to come would hide the whole page again.
  useTranslation("organisation");
  const { data: committee } = useSuspenseQuery(committeeOn(id, search));
  const { data: meetings } = useSuspenseQuery(meetingsOf(id, search));
  // Its names are the organisation's that it is: renamed there, told here.
  const { data: organisation } = useQuery(getOrganisationOptions({ path: { id: committee.organisationId } }));
  return (
    <CommitteePage
      key={id}
      committee={committee}
      meetings={meetings}
      mayEdit={may(caller, "committee.edit")}
      nameAction={organisation && may(caller, "organisation.edit") && <RenameButton organisation={organisation} />}
      names={organisation && <NameHistory organisation={organisation} />}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
    />
  );
}
