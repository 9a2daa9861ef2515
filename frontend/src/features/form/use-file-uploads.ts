import { useRef, useState } from "react";
import { uploadFile } from "@/api/sdk.gen";
import type { FileState } from "@/api/types.gen";
import { createdId } from "@/shared/api/created";
import { asProblem, type Problem } from "@/shared/api/problem";
import { fetchTelling } from "@/shared/api/upload-progress";

/** A file on its way. */
export interface Upload {
  /** Names it, and makes sending it twice the same as once. */
  key: string;
  file: File;
  /** From 0 to 1. */
  share: number;
  problem: Problem | null;
}

/** Sends files one after the other; `onUploaded` gets each one's id and what the virus scanner says of it. */
export function useFileUploads(purpose: string, onUploaded: (id: string, file: File, state: FileState) => void) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const line = useRef<Promise<void>>(Promise.resolve());
  const told = useRef(onUploaded);
  told.current = onUploaded;

  const change = (key: string, to: Partial<Upload>) =>
    setUploads((all) => all.map((upload) => (upload.key === key ? { ...upload, ...to } : upload)));
  const drop = (key: string) => setUploads((all) => all.filter((upload) => upload.key !== key));

  async function send({ key, file }: Upload): Promise<void> {
    try {
      const { data, response } = await uploadFile({
        body: { file, purpose },
        headers: { "Idempotency-Key": key },
        fetch: fetchTelling((share) => change(key, { share })),
        throwOnError: true,
      });
      // An upload that is answered a second time brings its place alone.
      told.current(createdId(response), file, data?.state ?? "SCANNING");
      drop(key);
    } catch (error) {
      change(key, { problem: asProblem(error), share: 0 });
    }
  }

  function queue(upload: Upload): void {
    line.current = line.current.then(() => send(upload));
  }

  return {
    uploads,
    add: (files: readonly File[]) => {
      const added = files.map((file) => ({ key: crypto.randomUUID(), file, share: 0, problem: null }));
      setUploads((all) => [...all, ...added]);
      for (const upload of added) queue(upload);
    },
    again: (upload: Upload) => {
      change(upload.key, { problem: null });
      queue(upload);
    },
    drop,
  };
}
