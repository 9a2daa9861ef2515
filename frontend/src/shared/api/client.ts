import { client } from "@/api/client.gen";
import { ACTING_UNIT_HEADER, actingUnit } from "./acting-unit";
import { CORRELATION_HEADER, problemFrom } from "./problem";
import { rememberVersion } from "./versions";

interface ClientSurroundings {
  /** The bearer token, or null for someone who has not signed in. */
  token: () => Promise<string | null>;
  language: () => string;
  /** Called when the API no longer accepts the token that was sent. */
  onExpired: () => void;
}

/** Lays the rules every call follows around the generated client. Called once, before the first call. */
export function setUpClient({ token, language, onExpired }: ClientSurroundings): void {
  // The contract names a developer's server; the pages' own origin leads to the API everywhere.
  client.setConfig({ baseUrl: window.location.origin });
  client.interceptors.request.use(async (request) => {
    const bearer = isOpenToAll(request) ? null : await token();
    if (bearer !== null) request.headers.set("Authorization", `Bearer ${bearer}`);
    request.headers.set("Accept-Language", language());
    request.headers.set(CORRELATION_HEADER, crypto.randomUUID());
    const unit = actingUnit();
    if (unit !== null && bearer !== null) request.headers.set(ACTING_UNIT_HEADER, unit);
    return request;
  });

  client.interceptors.response.use((response, request) => {
    const etag = response.headers.get("ETag");
    if (response.ok && etag !== null) rememberVersion(request.url, etag);
    if (response.status === 401 && request.headers.has("Authorization")) onExpired();
    return response;
  });

  client.interceptors.error.use((error, response, request) =>
    isAborted(error) ? error : problemFrom(error, response, request),
  );
}

/** Needs no token, and is not refused for one that has run out, nor kept waiting by a sign-in service that is away. */
function isOpenToAll({ url }: Request): boolean {
  return new URL(url).pathname.startsWith("/api/v1/public/");
}

function isAborted(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}
