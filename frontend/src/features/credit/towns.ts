import { queryOptions } from "@tanstack/react-query";
import { listOrganisationsOptions } from "@/api/@tanstack/react-query.gen";

/** The county's towns in division order; as many as one page holds. */
export function townsOptions() {
  return queryOptions(listOrganisationsOptions({ query: { kind: "TOWN", limit: 200 } }));
}
