import { useQueryClient } from "@tanstack/react-query";
import { getApplicationOptions, getApplicationQueryKey } from "@/api/@tanstack/react-query.gen";
import { patchApplication } from "@/api/sdk.gen";
import type { RoundApplication } from "@/api/types.gen";
import { etagOf } from "@/shared/api/versions";
import { useDraftKeeper } from "@/shared/draft/use-draft-keeper";

/**
 * One application while its page is open; `key` the component by the application's id and the version of its form.
 *
 * @param hasPlace whether that form has a place
 */
export function useApplicationKeeper(application: RoundApplication, hasPlace: (place: string) => boolean) {
  const queryClient = useQueryClient();
  const path = { id: application.id };
  return useDraftKeeper(`application:${application.id}`, application, {
    send: async (body, version) =>
      (await patchApplication({ path, body, headers: { "If-Match": etagOf(version) }, throwOnError: true })).data,
    readAgain: () => queryClient.fetchQuery({ ...getApplicationOptions({ path }), staleTime: 0 }),
    hasPlace,
    onNewer: (newer) => queryClient.setQueryData(getApplicationQueryKey({ path }), newer),
  });
}
