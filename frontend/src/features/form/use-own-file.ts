import { useQuery } from "@tanstack/react-query";
import { getFileOptions } from "@/api/@tanstack/react-query.gen";
import type { File } from "@/api/types.gen";

const LOOK_AGAIN_MS = 5_000;

export type OwnFile = Pick<File, "id" | "name" | "state">;

/** A file of one's own as it is now: asked again while the virus scanner has yet to look at it. */
export function useOwnFile(before: OwnFile): OwnFile {
  const asked = useQuery({
    ...getFileOptions({ path: { id: before.id } }),
    enabled: before.state === "SCANNING",
    retry: false,
    refetchInterval: ({ state }) => (state.data?.state === "SCANNING" ? LOOK_AGAIN_MS : false),
  });
  return asked.data ?? before;
}
