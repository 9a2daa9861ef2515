declare module "@tanstack/react-router" {
  interface StaticDataRouteOption {
    /** On a desk page: the phone page that shows the same, with the same `$params`: `/m/plans/$planId`. */
    phone?: string;
    /** That phone page shows less than this one: who works at a desk stays here in a small window, too. */
    isMoreAtDesk?: true;
  }
}

interface Match {
  staticData: { phone?: string; isMoreAtDesk?: true };
  params: Record<string, unknown>;
}

/** Links in reminders name the desk page; on a phone they lead to its counterpart. Undefined where there is none. */
export function phoneCounterpart(matches: readonly Match[], worksAtDesk: boolean): string | undefined {
  const page = matches.at(-1);
  if (worksAtDesk && page?.staticData.isMoreAtDesk) return undefined;
  return page?.staticData.phone?.replace(/\$(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(page.params[name] ?? "")),
  );
}
