import { useEffect, useState } from "react";
import { downloadFile } from "@/api/sdk.gen";
import type { File } from "@/api/types.gen";
import { download } from "@/shared/api/download";
import { asProblem } from "@/shared/api/problem";
import { toast } from "@/shared/ui/toasts";

const PICTURES = ["image/jpeg", "image/png", "image/gif", "image/webp"];

/** What the browser shows by itself; the pages' policy lets no document be framed, so a PDF gets a tab. */
export function opensAs(file: Pick<File, "mediaType"> | undefined): "picture" | "tab" | "saved" {
  if (file && PICTURES.includes(file.mediaType)) return "picture";
  return file?.mediaType === "application/pdf" ? "tab" : "saved";
}

/** Fetches a file with the caller's token, which no link would send. */
export function useOpenedFile(file: File | undefined) {
  const [address, setAddress] = useState<string>();
  const [isOpening, setOpening] = useState(false);

  useEffect(() => {
    return () => {
      if (address) URL.revokeObjectURL(address);
    };
  }, [address]);

  async function open(): Promise<void> {
    if (!file || address) return;
    if (opensAs(file) === "saved") return download(file.id);
    // Before anything is waited for: a tab that opens later is taken for an advertisement.
    const tab = opensAs(file) === "tab" ? window.open("", "_blank") : null;
    setOpening(true);
    try {
      const { data } = await downloadFile({ path: { id: file.id }, parseAs: "blob", throwOnError: true });
      const made = URL.createObjectURL(data as unknown as Blob);
      // A tab may be read for long, and saved from: what it shows goes with this page.
      if (tab) tab.location.href = made;
      else setAddress(made);
    } catch (error) {
      tab?.close();
      toast.tell(asProblem(error));
    } finally {
      setOpening(false);
    }
  }

  return { address, isOpening, open };
}
