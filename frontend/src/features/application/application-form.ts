import { getApplicationFormOptions } from "@/api/@tanstack/react-query.gen";
import type { RoundApplication } from "@/api/types.gen";

/** The form of an application; another version of it is another answer. */
export function applicationFormOptions({ id, formVersionId }: Pick<RoundApplication, "id" | "formVersionId">) {
  const options = getApplicationFormOptions({ path: { id } });
  // what is fetched is told by the key's first part alone
  const queryKey = [...options.queryKey, formVersionId] as unknown as typeof options.queryKey;
  return { ...options, queryKey };
}
