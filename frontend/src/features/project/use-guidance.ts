import { useTranslation } from "react-i18next";
import {
  acceptMentorshipMutation,
  answerAdviceMutation,
  concludeIncubationMutation,
  continueApplicationMutation,
  declineMentorshipMutation,
  getApplicationQueryKey,
  getGuidanceQueryKey,
  getOwnMentorshipQueryKey,
  getRoundQueryKey,
  giveAdviceMutation,
  listIncubatedCasesQueryKey,
  listOwnMentorshipsQueryKey,
  nameMentorMutation,
} from "@/api/@tanstack/react-query.gen";
import type { Mentorship } from "@/api/types.gen";
import { useAction } from "@/shared/api/use-action";
import { etagOf } from "@/shared/api/versions";

/** Asks an expert to advise a case. */
export function useNamingMentor(roundId: string, applicationId: string, onDone: () => void) {
  const { t } = useTranslation("project");
  return useAction(nameMentorMutation(), {
    done: t("name.done"),
    invalidates: [
      listIncubatedCasesQueryKey({ path: { id: roundId } }),
      getGuidanceQueryKey({ path: { id: applicationId } }),
    ],
    onDone,
    showsProblem: true,
  });
}

export function useConcluding(roundId: string, applicationId: string, onDone: () => void) {
  const { t } = useTranslation("project");
  return useAction(concludeIncubationMutation(), {
    done: t("conclude.done"),
    invalidates: [
      listIncubatedCasesQueryKey({ path: { id: roundId } }),
      getRoundQueryKey({ path: { id: roundId } }),
      getApplicationQueryKey({ path: { id: applicationId } }),
      getGuidanceQueryKey({ path: { id: applicationId } }),
    ],
    onDone,
    showsProblem: true,
  });
}

export function useAcceptingMentorship(mentorship: Mentorship) {
  const { t } = useTranslation("project");
  return useAction(acceptMentorshipMutation(), {
    done: t("mentor.accepted"),
    version: etagOf(mentorship.version),
    invalidates: ofMentor(mentorship),
    showsProblem: true,
  });
}

export function useDecliningMentorship(mentorship: Mentorship, onDone: () => void) {
  const { t } = useTranslation("project");
  return useAction(declineMentorshipMutation(), {
    done: t("mentor.declined"),
    version: etagOf(mentorship.version),
    invalidates: [listOwnMentorshipsQueryKey()],
    onDone,
    showsProblem: true,
  });
}

export function useAdvising(mentorship: Mentorship, onDone: () => void) {
  const { t } = useTranslation("project");
  return useAction(giveAdviceMutation(), {
    done: t("advise.done"),
    invalidates: ofMentor(mentorship),
    onDone,
    showsProblem: true,
  });
}

function ofMentor({ id }: Mentorship) {
  return [getOwnMentorshipQueryKey({ path: { id } }), listOwnMentorshipsQueryKey()];
}

export function useAnswering(applicationId: string, onDone: () => void) {
  const { t } = useTranslation("project");
  return useAction(answerAdviceMutation(), {
    done: t("answer.done"),
    invalidates: [getGuidanceQueryKey({ path: { id: applicationId } })],
    onDone,
    showsProblem: true,
  });
}

export function useContinuing(applicationId: string, onDone: () => void) {
  const { t } = useTranslation("project");
  return useAction(continueApplicationMutation(), {
    done: t("continue.done"),
    invalidates: [getGuidanceQueryKey({ path: { id: applicationId } })],
    onDone,
    showsProblem: true,
  });
}
