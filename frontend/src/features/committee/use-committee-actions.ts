import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import {
  createCommitteeMutation,
  endCommitteeMemberMutation,
  getCommitteeMeetingQueryKey,
  getCommitteeQueryKey,
  listCommitteeMeetingsQueryKey,
  listCommitteesQueryKey,
  listTaskItemsQueryKey,
  passCommitteeResolutionMutation,
  patchCommitteeMutation,
  recordCommitteeMeetingMutation,
  replaceCommitteeMeetingMutation,
  seatCommitteeMemberMutation,
} from "@/api/@tanstack/react-query.gen";
import type { CommitteeView } from "@/api/types.gen";
import { useAction } from "@/shared/api/use-action";
import { versionOf } from "@/shared/api/versions";

export function useCreatingCommittee(onDone: (created: CommitteeView) => void) {
  const { t } = useTranslation("committee");
  return useAction(createCommitteeMutation(), {
    done: t("create.done"),
    onDone,
    invalidates: [listCommitteesQueryKey()],
    showsProblem: true,
  });
}

export function useDescribingCommittee(id: string, version: string | undefined, onDone: () => void) {
  const { t } = useTranslation("committee");
  return useAction(patchCommitteeMutation(), {
    done: t("describe.done"),
    onDone,
    invalidates: [getCommitteeQueryKey({ path: { id } })],
    version,
    showsProblem: true,
  });
}

export function useSeating(id: string, onDone: () => void) {
  const { t } = useTranslation("committee");
  return useAction(seatCommitteeMemberMutation(), {
    done: t("seat.done"),
    onDone,
    invalidates: [getCommitteeQueryKey({ path: { id } })],
    version: versionOf(`/committees/${id}`),
    showsProblem: true,
  });
}

export function useUnseating(id: string, onDone: () => void) {
  const { t } = useTranslation("committee");
  return useAction(endCommitteeMemberMutation(), {
    done: t("ending.done"),
    onDone,
    invalidates: [getCommitteeQueryKey({ path: { id } })],
    version: versionOf(`/committees/${id}`),
    showsProblem: true,
  });
}

export function useRecordingMeeting(id: string, onDone: () => void) {
  const { t } = useTranslation("committee");
  return useAction(recordCommitteeMeetingMutation(), {
    done: t("meeting.done"),
    onDone,
    invalidates: [listCommitteeMeetingsQueryKey({ path: { id } })],
    showsProblem: true,
  });
}

export function useCorrectingMeeting(id: string, meetingId: string, version: string | undefined, onDone: () => void) {
  const { t } = useTranslation("committee");
  return useAction(replaceCommitteeMeetingMutation(), {
    done: t("meeting.corrected"),
    onDone,
    invalidates: meetingKeys(id, meetingId),
    version,
    showsProblem: true,
  });
}

/** The resolution becomes a task, so the tasks read so far are old. */
export function usePassingResolution(id: string, meetingId: string, onDone: () => void) {
  const { t } = useTranslation("committee");
  return useAction(passCommitteeResolutionMutation(), {
    done: t("resolution.done"),
    onDone,
    invalidates: [...meetingKeys(id, meetingId), listTaskItemsQueryKey()],
    version: versionOf(`/committees/${id}/meetings/${meetingId}`),
    showsProblem: true,
  });
}

/** After somebody else's change: the next press is made on what is then shown. */
export function useReadingCommitteeAgain(id: string): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: getCommitteeQueryKey({ path: { id } }) });
}

export function useReadingMeetingAgain(id: string, meetingId: string): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: getCommitteeMeetingQueryKey({ path: { id, meetingId } }) });
}

function meetingKeys(id: string, meetingId: string) {
  return [getCommitteeMeetingQueryKey({ path: { id, meetingId } }), listCommitteeMeetingsQueryKey({ path: { id } })];
}
