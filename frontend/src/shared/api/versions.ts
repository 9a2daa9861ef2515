/**
 * The ETag last seen of each resource, by its path under the API's base.
 * A form pins the version it started from (see use-draft.ts) and sends that one as If-Match: sending the newest
 * would overwrite what somebody else wrote meanwhile.
 */
const seen = new Map<string, string>();

const BASE = /^.*\/api\/v1(?=\/)/;

export function rememberVersion(url: string, etag: string): void {
  seen.set(pathOf(url), etag);
}

/** `path` as in the contract, filled in: `/plans/0197…`. Undefined until it was read once. */
export function versionOf(path: string): string | undefined {
  return seen.get(pathOf(path));
}

export function forgetVersions(): void {
  seen.clear();
}

/** The ETag of a version that stands in a body, for forms that start from the body alone. */
export function etagOf(version: number): string {
  return `"${version}"`;
}

function pathOf(url: string): string {
  return url.replace(/[?#].*$/, "").replace(BASE, "");
}
