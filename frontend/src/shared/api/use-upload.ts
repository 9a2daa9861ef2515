import type { UseMutationOptions } from "@tanstack/react-query";
import { uploadFile } from "@/api/sdk.gen";
import type { UploadFileData } from "@/api/types.gen";
import { createdId } from "./created";
import { type Action, useAction } from "./use-action";

type Sent = Pick<UploadFileData, "body" | "headers">;

const upload: UseMutationOptions<string, Error, Sent> = {
  mutationFn: async (sent) => {
    const { response } = await uploadFile({ ...sent, throwOnError: true });
    return createdId(response);
  },
};

/** Files go first and are named by id where they belong; `onDone` gets the id. */
export function useUpload(onDone: (id: string, file: File) => void): Action<Sent> {
  return useAction(upload, { onDone: (id, { body }) => onDone(id, body.file as File) });
}
