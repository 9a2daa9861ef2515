import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import {
  getProgrammeOptions,
  getRoundQueryKey,
  listRoundsQueryKey,
  moveRoundFormMutation,
} from "@/api/@tanstack/react-query.gen";
import type { Round, RoundFormMove } from "@/api/types.gen";
import { useAction } from "@/shared/api/use-action";
import { useTemplateVersions, type VersionChoice } from "./use-template-versions";

/** The published versions of a round's form that it could go on with, the latest first. */
export function useOtherFormVersions({ programmeId, description: { formVersionId } }: Round): VersionChoice[] {
  const programme = useQuery(getProgrammeOptions({ path: { id: programmeId } })).data;
  const { form } = useTemplateVersions(programme);
  const isOfRound = form.some(({ id }) => id === formVersionId);
  return isOfRound ? form.filter(({ id }) => id !== formVersionId) : [];
}

/** First what would move, then it moves. */
export function useMovingForm(id: string, version: string | undefined, on: FormMoveSteps) {
  const { t } = useTranslation("form-move");
  return {
    preview: useAction(moveRoundFormMutation(), { onDone: on.onPreview, version, showsProblem: true }),
    move: useAction(moveRoundFormMutation(), {
      done: t("desk.done"),
      onDone: on.onMoved,
      invalidates: [getRoundQueryKey({ path: { id } }), listRoundsQueryKey()],
      version,
      showsProblem: true,
    }),
  };
}

interface FormMoveSteps {
  onPreview: (previewed: RoundFormMove) => void;
  onMoved: () => void;
}
