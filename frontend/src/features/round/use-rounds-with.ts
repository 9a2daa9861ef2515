import { useQuery } from "@tanstack/react-query";
import { listRoundsOptions } from "@/api/@tanstack/react-query.gen";
import { may, useCaller } from "@/shared/session/caller";

const MOST = 20;

/** The latest rounds that keep a version of a form, a rubric or a pipeline; undefined for who sees no rounds. */
export function useRoundsWith(template: string) {
  const maySee = may(useCaller(), "round.read");
  const rounds = useQuery({ ...listRoundsOptions({ query: { template, limit: MOST } }), enabled: maySee }).data;
  return rounds?.items;
}
