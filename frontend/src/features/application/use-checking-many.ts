import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  checkApplicationsMutation,
  getRoundQueryKey,
  listApplicationsOptions,
  listApplicationsQueryKey,
} from "@/api/@tanstack/react-query.gen";
import type { CheckApplications, CheckedApplications } from "@/api/types.gen";
import { asProblem } from "@/shared/api/problem";
import { useAction } from "@/shared/api/use-action";
import { toast } from "@/shared/ui/toasts";
import { type ApplicationSearch, applicationQuery } from "./application-search";
import { type ChosenCase, isBeingChecked, MOST_CHOSEN } from "./use-chosen";

const PAGE = 200;

/** First what would happen and be told, then it is carried out. */
export function useCheckingMany(
  roundId: string,
  onTried: (would: CheckedApplications, request: CheckApplications) => void,
  onDone: (done: CheckedApplications) => void,
) {
  const { t } = useTranslation("bulk-check");
  return {
    attempt: useAction(checkApplicationsMutation(), {
      onDone: (would, { body }) => onTried(would, body),
      showsProblem: true,
    }),
    carryOut: useAction(checkApplicationsMutation(), {
      onDone: (answer) => {
        const done = answer as CheckedApplications | undefined;
        // A repeated request is answered without what became of each.
        if (done?.items === undefined) {
          toast.say(t("answered-before"));
          onDone({ items: [], done: 0, refused: 0, messages: [] });
          return;
        }
        toast.say(t("done", { count: done.done }));
        onDone(done);
      },
      invalidates: [
        getRoundQueryKey({ path: { id: roundId } }),
        listApplicationsQueryKey(),
        [{ _id: "getApplication" }],
      ],
      showsProblem: true,
    }),
  };
}

/** All that the filters leave and that can be checked, page by page, as they stand now. */
export function useChoosingAll(search: ApplicationSearch, onChosen: (rows: readonly ChosenCase[]) => void) {
  const { t } = useTranslation("bulk-check");
  const queryClient = useQueryClient();
  const [isPending, setPending] = useState(false);

  async function chooseAll(): Promise<void> {
    setPending(true);
    try {
      const { cursor: _, ...query } = applicationQuery(search);
      const found: ChosenCase[] = [];
      let cursor: string | undefined;
      do {
        const page = await queryClient.fetchQuery({
          ...listApplicationsOptions({ query: { ...query, limit: PAGE, ...(cursor !== undefined && { cursor }) } }),
          staleTime: 0,
        });
        found.push(...page.items.filter(isBeingChecked));
        cursor = page.next ?? undefined;
      } while (cursor !== undefined && found.length <= MOST_CHOSEN);
      if (found.length > MOST_CHOSEN) toast.say(t("too-many"));
      onChosen(found.slice(0, MOST_CHOSEN));
    } catch (error) {
      toast.tell(asProblem(error));
    } finally {
      setPending(false);
    }
  }

  return { chooseAll, isPending };
}
