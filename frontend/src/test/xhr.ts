import { vi } from "vitest";

/** Uploads go by XMLHttpRequest, which tells its progress; here whatever answers `fetch` answers it. */
export function uploadingByFetch(): void {
  vi.stubGlobal(
    "XMLHttpRequest",
    class {
      upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
      onload?: () => void;
      onerror?: () => void;
      status = 0;
      response: Blob | undefined;
      #headers = new Headers();
      #answered = new Headers();
      #method = "GET";
      #url = "";
      open(method: string, url: string) {
        this.#method = method;
        this.#url = url;
      }
      setRequestHeader(name: string, value: string) {
        this.#headers.set(name, value);
      }
      getAllResponseHeaders() {
        return [...this.#answered].map(([name, value]) => `${name}: ${value}`).join("\r\n");
      }
      abort() {}
      async send() {
        this.upload.onprogress?.({ loaded: 1, total: 2 });
        try {
          const answer = await fetch(new Request(this.#url, { method: this.#method, headers: this.#headers }));
          this.status = answer.status;
          this.#answered = answer.headers;
          this.response = await answer.blob();
          this.onload?.();
        } catch {
          this.onerror?.();
        }
      }
    },
  );
}
