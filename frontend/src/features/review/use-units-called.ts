import { useQuery } from "@tanstack/react-query";
import { listOrganisationsOptions } from "@/api/@tanstack/react-query.gen";
import { useSettled } from "@/shared/ui/use-settled";

const MOST_SHOWN = 5;

/** Units of the list that are, or once were, called exactly what is typed; of what was typed a moment ago. */
export function useUnitsCalled(name: string) {
  const called = useSettled(name.trim());
  const { data } = useQuery({
    ...listOrganisationsOptions({ query: { called, limit: MOST_SHOWN } }),
    enabled: called !== "",
  });
  return { called, found: called === "" ? [] : (data?.items ?? []) };
}
