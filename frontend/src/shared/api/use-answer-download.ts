import { useState } from "react";
import { type Answer, downloadAnswer } from "./download";

/**
 * A file that the API makes when it is asked for.
 *
 * @param name what it is called where the answer does not say
 */
export function useAnswerDownload(read: () => Promise<Answer>, name: string) {
  const [isPending, setPending] = useState(false);

  async function start(): Promise<void> {
    setPending(true);
    await downloadAnswer(read, name);
    setPending(false);
  }

  return { start, isPending };
}
