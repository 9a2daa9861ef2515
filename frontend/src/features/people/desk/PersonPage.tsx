import type { UserView } from "@/api/types.gen";
import { type Caller, may } from "@/shared/session/caller";
import { Page } from "@/shared/ui/Page";
import { GrantsCard } from "../components/GrantsCard";
import { PersonActions } from "../components/PersonActions";
import { PersonCard } from "../components/PersonCard";

export function PersonPage({ person, caller }: { person: UserView; caller: Caller }) {
  return (
    <Page title={person.displayName} note={person.username} actions={<PersonActions person={person} caller={caller} />}>
      <PersonCard person={person} />
      <GrantsCard
        person={person}
        mayGrant={may(caller, "user.grant")}
        mayDelegate={may(caller, "user.delegate") && person.id === caller.id}
      />
    </Page>
  );
}
