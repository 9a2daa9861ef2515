import { ErrorResponse, type User, UserManager, WebStorageStateStore } from "oidc-client-ts";
import { actFor } from "@/shared/api/acting-unit";
import { problemFrom } from "@/shared/api/problem";
import { type Session, safeReturnPath } from "./session";

/** What `/config.json` says; the same build runs against any sign-in service. */
interface SignInConfig {
  authority: string;
  clientId: string;
}

/** Authorisation code with PKCE; the tab keeps the tokens and the refresh token renews them in the background. */
export function createOidcSession(): Session {
  let manager: Promise<UserManager> | undefined;
  let expired = false;
  const listeners = new Set<() => void>();

  function setExpired(value: boolean): void {
    if (expired === value) return;
    expired = value;
    for (const listener of listeners) listener();
  }

  function users(): Promise<UserManager> {
    manager ??= loadConfig()
      .then(createManager)
      .then((created) => {
        created.events.addAccessTokenExpired(() => setExpired(true));
        created.events.addUserLoaded(() => setExpired(false));
        return created;
      })
      .catch((error: unknown) => {
        // The next call tries again: the service may be back.
        manager = undefined;
        throw error;
      });
    return manager;
  }

  /** Null for nobody and for a session the service has ended; rejects when the service cannot be reached. */
  async function renewed(): Promise<User | null> {
    try {
      return await (await users()).signinSilent();
    } catch (error) {
      if (error instanceof ErrorResponse) return null;
      throw error;
    }
  }

  return {
    token: async () => {
      const user = await (await users()).getUser();
      if (!user?.expired) return user?.access_token ?? null;
      // With the sign-in service away the old token goes out, and the API decides.
      const fresh = await renewed().catch(() => user);
      return fresh?.access_token ?? null;
    },
    isSignedIn: async () => {
      const user = await (await users()).getUser();
      if (!user?.expired) return user !== null;
      // A dead spot must not throw anybody off the page they are on.
      return (await renewed().catch(() => user)) !== null;
    },
    signIn: async (returnTo) => {
      const oidc = await users();
      await oidc.clearStaleState();
      await oidc.signinRedirect({ state: { returnTo } });
    },
    finishSignIn: async () => {
      const oidc = await users();
      const before = await oidc.getUser();
      const user = await oidc.signinRedirectCallback();
      // Somebody else at the same device must not act for the unit of the one before.
      if (before?.profile.sub !== user.profile.sub) actFor(null);
      return safeReturnPath((user.state as { returnTo?: unknown } | undefined)?.returnTo);
    },
    signOut: async ({ again } = { again: false }) => {
      actFor(null);
      const oidc = await users();
      await oidc.signoutRedirect({
        post_logout_redirect_uri: `${window.location.origin}/signed-out${again ? "?again=true" : ""}`,
      });
    },
    expire: () => setExpired(true),
    isExpired: () => expired,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

async function loadConfig(): Promise<SignInConfig> {
  const response = await fetch("/config.json", { cache: "no-store" }).catch((error: unknown) => {
    throw problemFrom(error, undefined);
  });
  if (!response.ok) throw problemFrom(undefined, response);
  return (await response.json()) as SignInConfig;
}

function createManager({ authority, clientId }: SignInConfig): UserManager {
  return new UserManager({
    authority,
    client_id: clientId,
    redirect_uri: `${window.location.origin}/sign-in/callback`,
    response_type: "code",
    // who somebody is called the API says: a token carries no personal details
    scope: "openid",
    automaticSilentRenew: true,
    // Ends with the tab: an office phone handed on holds nobody's tokens.
    userStore: new WebStorageStateStore({ store: window.sessionStorage }),
    requestTimeoutInSeconds: 10,
    silentRequestTimeoutInSeconds: 10,
  });
}
