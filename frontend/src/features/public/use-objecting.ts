import { submitObjectionMutation, uploadObjectionFileMutation } from "@/api/@tanstack/react-query.gen";
import type { MadeObjection, ReceivedFile } from "@/api/types.gen";
import { useAction } from "@/shared/api/use-action";

/** Sends an objection; the answer holds its code, this once. */
export function useObjecting(onMade: (made: MadeObjection) => void) {
  return useAction(submitObjectionMutation(), { onDone: onMade, showsProblem: true });
}

/** Sends one file, to be named by an objection to the same notice. */
export function useObjectionUpload(onReceived: (file: ReceivedFile) => void) {
  return useAction(uploadObjectionFileMutation(), { onDone: onReceived, showsProblem: true });
}
