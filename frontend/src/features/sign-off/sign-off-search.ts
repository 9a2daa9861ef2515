export interface SignOffSearch {
  waiting?: boolean;
  cursor?: string;
}

export function signOffSearch(search: Record<string, unknown>): SignOffSearch {
  const kept: SignOffSearch = {};
  if (typeof search.waiting === "boolean") kept.waiting = search.waiting;
  if (typeof search.cursor === "string") kept.cursor = search.cursor;
  return kept;
}
