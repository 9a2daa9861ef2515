/**
 * A `fetch` for uploads that tells how much has gone out, from 0 to 1: the browser's own cannot. Hand it to one call of
 * the generated client.
 */
export function fetchTelling(onShare: (share: number) => void): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const body = await request.blob();
    return new Promise((resolve, reject) => {
      const sending = new XMLHttpRequest();
      sending.open(request.method, request.url);
      sending.responseType = "blob";
      for (const [name, value] of request.headers) sending.setRequestHeader(name, value);
      sending.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0);
      sending.onload = () => resolve(answerOf(sending));
      sending.onerror = () => reject(new TypeError("the upload was cut off"));
      request.signal.addEventListener("abort", () => sending.abort());
      sending.onabort = () => reject(new DOMException("the upload was stopped", "AbortError"));
      sending.send(body);
    });
  };
}

function answerOf(sending: XMLHttpRequest): Response {
  const headers = sending
    .getAllResponseHeaders()
    .split("\r\n")
    .filter((line) => line.includes(":"))
    .map((line): [string, string] => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]);
  return new Response(sending.response as Blob, { status: sending.status, headers });
}
