import { useQuery } from "@tanstack/react-query";
import { listUsersOptions } from "@/api/@tanstack/react-query.gen";
import type { UserSummary } from "@/api/types.gen";

export type StandInPerson = Pick<UserSummary, "id" | "displayName" | "units">;

/** People in use who can run rounds: officers and coordinators. */
export function useStandInPeople(): readonly StandInPerson[] {
  const officers = useQuery(listUsersOptions({ query: { role: "OFFICER", state: "ACTIVE", limit: 200 } }));
  const coordinators = useQuery(listUsersOptions({ query: { role: "COORDINATOR", state: "ACTIVE", limit: 200 } }));
  const all = [...(officers.data?.items ?? []), ...(coordinators.data?.items ?? [])];
  return all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
}
