import { useTranslation } from "react-i18next";
import {
  endLeftOverApplicationsMutation,
  getRoundDecisionQueryKey,
  getRoundQueryKey,
  listApplicationsQueryKey,
} from "@/api/@tanstack/react-query.gen";
import type { EndedApplications } from "@/api/types.gen";
import { useAction } from "@/shared/api/use-action";
import { toast } from "@/shared/ui/toasts";

/** What is left over in a stage: first what would end, then it is ended. */
export function useEnding(roundId: string, onPreview: (previewed: EndedApplications) => void, onEnded: () => void) {
  const { t } = useTranslation("left-over");
  const path = { id: roundId };
  return {
    preview: useAction(endLeftOverApplicationsMutation(), { onDone: onPreview }),
    end: useAction(endLeftOverApplicationsMutation(), {
      onDone: ({ ended }) => {
        toast.say(t("done", { count: ended.length }));
        onEnded();
      },
      invalidates: [getRoundQueryKey({ path }), getRoundDecisionQueryKey({ path }), listApplicationsQueryKey()],
      showsProblem: true,
    }),
  };
}
