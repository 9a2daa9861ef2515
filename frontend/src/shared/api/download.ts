import { downloadFile } from "@/api/sdk.gen";
import { toast } from "@/shared/ui/toasts";
import { asProblem } from "./problem";

export interface Answer {
  data: unknown;
  response: Response;
}

/** Fetches with the caller's token, which a plain link would not send, and hands the file to the browser. */
export function download(id: string): Promise<void> {
  return downloadAnswer(() => downloadFile({ path: { id }, parseAs: "blob", throwOnError: true }), id);
}

/** An answer that is a file, under the name that it brings, or else this one. */
export async function downloadAnswer(read: () => Promise<Answer>, name: string): Promise<void> {
  try {
    const { data, response } = await read();
    const address = URL.createObjectURL(data as Blob);
    const link = document.createElement("a");
    link.href = address;
    link.download = nameIn(response.headers.get("Content-Disposition")) ?? name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  } catch (error) {
    toast.tell(asProblem(error));
  }
}

function nameIn(disposition: string | null): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? "")?.[1];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  return /filename="([^"]+)"/i.exec(disposition ?? "")?.[1];
}
