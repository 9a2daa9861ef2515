/**
 * Typed text that must outlive an expired session, a dead spot and a phone that closes the page.
 * In localStorage and not in IndexedDB, because only a synchronous write is sure to be on disk when a phone ends the
 * page between two key presses. Kept per person, so that users of one office phone do not see each other's text.
 */
export interface StoredDraft {
  changes: Record<string, unknown>;
  /** What stood there when it was first typed over; older drafts do not know. */
  before?: Record<string, unknown>;
  /** The ETag of what the changes were made on. */
  version?: string;
  savedAt: string;
}

const PREFIX = "xuecang.draft:";
/** What the store refused: still there until the page closes. */
const unkept = new Map<string, StoredDraft>();

const KEPT_FOR_MS = 30 * 24 * 60 * 60 * 1000;

export function readDraft(person: string, key: string): StoredDraft | undefined {
  const refused = unkept.get(name(person, key));
  if (refused) return refused;
  const text = localStorage.getItem(name(person, key));
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as StoredDraft;
  } catch {
    return undefined;
  }
}

/** Answers false when the store is full or forbidden: the form then says that it could not keep the text. */
export function writeDraft(person: string, key: string, draft: StoredDraft): boolean {
  try {
    localStorage.setItem(name(person, key), JSON.stringify(draft));
    unkept.delete(name(person, key));
    return true;
  } catch {
    unkept.set(name(person, key), draft);
    return false;
  }
}

export function removeDraft(person: string, key: string): void {
  unkept.delete(name(person, key));
  localStorage.removeItem(name(person, key));
}

/** Ends drafts nobody came back to; called once at start. */
export function removeOldDrafts(now: Date): void {
  for (const stored of Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))) {
    const savedAt = savedAtIn(localStorage.getItem(stored));
    if (savedAt === undefined || now.getTime() - savedAt > KEPT_FOR_MS) localStorage.removeItem(stored);
  }
}

function savedAtIn(text: string | null): number | undefined {
  try {
    const at = Date.parse((JSON.parse(text ?? "") as StoredDraft).savedAt);
    return Number.isNaN(at) ? undefined : at;
  } catch {
    return undefined;
  }
}

function name(person: string, key: string): string {
  return `${PREFIX}${person}:${key}`;
}
