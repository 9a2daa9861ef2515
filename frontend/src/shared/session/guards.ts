import type { QueryClient } from "@tanstack/react-query";
import { redirect } from "@tanstack/react-router";
import { getMeOptions } from "@/api/@tanstack/react-query.gen";
import { chosenLanguage, languageFor } from "@/shared/i18n/i18n";
import { type Caller, may } from "./caller";
import type { Session } from "./session";

export interface RouterContext {
  queryClient: QueryClient;
  session: Session;
  changeLanguage: (language: string) => Promise<unknown>;
}

/** Thrown by a guard and shown as the no-permission page; the server refuses the calls all the same. */
export class NotAllowed extends Error {
  override name = "NotAllowed";
}

/** For the layout above all pages that need somebody signed in; its answer becomes their route context. */
export async function requireCaller({
  context,
  location,
}: {
  context: RouterContext;
  location: { pathname: string; searchStr: string; hash: string };
}): Promise<{ caller: Caller }> {
  if (!(await context.session.isSignedIn())) {
    // What stands behind the # may be a secret, and stays there: a query is sent and logged.
    throw redirect({
      to: "/sign-in",
      search: { next: location.pathname + location.searchStr },
      hash: location.hash,
    });
  }
  const caller = await context.queryClient.ensureQueryData({
    ...getMeOptions(),
    staleTime: 60_000,
    revalidateIfStale: true,
  });
  if (chosenLanguage() === null) await context.changeLanguage(languageFor(caller.language));
  return { caller };
}

/** `beforeLoad: requirePermission("plan.edit")`; several: any of them is enough. */
export function requirePermission(...permissions: string[]) {
  return ({ context }: { context: { caller: Caller } }): void => {
    if (!permissions.some((permission) => may(context.caller, permission))) throw new NotAllowed();
  };
}
