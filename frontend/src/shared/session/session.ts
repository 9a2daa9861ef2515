/** Who sits here, as far as the browser knows; what they may do is asked of the API (caller.ts). */
export interface Session {
  /** The access token, renewed when need be; null for nobody. */
  token: () => Promise<string | null>;
  isSignedIn: () => Promise<boolean>;
  /** Leaves for the sign-in page; rejects when the sign-in service cannot be reached. */
  signIn: (returnTo: string) => Promise<void>;
  /** Takes up the answer of the sign-in page; answers where the person was going. */
  finishSignIn: () => Promise<string>;
  /** `again` leads straight to the next person's sign-in, for phones shared by an office. */
  signOut: (options?: { again: boolean }) => Promise<void>;
  /** Sign-in again is needed before the next call; what is on the page stays. */
  expire: () => void;
  isExpired: () => boolean;
  subscribe: (listener: () => void) => () => void;
}

/** A path of this application to return to; anything else (another site, a protocol trick) becomes the start page. */
export function safeReturnPath(wanted: unknown): string {
  if (typeof wanted !== "string") return "/";
  // Browsers drop tabs and line ends, and read a backslash as a slash: `/\t/evil.example` is another site.
  return /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(wanted) ? wanted : "/";
}
