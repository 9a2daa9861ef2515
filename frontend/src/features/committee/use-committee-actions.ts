import { useTranslation } from "react-i18next";
import {
  endCommitteeMemberMutation,
  getCommitteeMeetingQueryKey,
  getCommitteeQueryKey,
  listCommitteeMeetingsQueryKey,
  passCommitteeResolutionMutation,
  recordCommitteeMeetingMutation,
  seatCommitteeMemberMutation,
} from "@/api/@tanstack/react-query.gen";
import { useAction } from "@/shared/api/use-action";
import { versionOf } from "@/shared/api/versions";

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

export function usePassingResolution(id: string, meetingId: string, onDone: () => void) {
  const { t } = useTranslation("committee");
  return useAction(passCommitteeResolutionMutation(), {
    done: t("resolution.done"),
    onDone,
    invalidates: [
      getCommitteeMeetingQueryKey({ path: { id, meetingId } }),
      listCommitteeMeetingsQueryKey({ path: { id } }),
    ],
    version: versionOf(`/committees/${id}/meetings/${meetingId}`),
    showsProblem: true,
  });
}
