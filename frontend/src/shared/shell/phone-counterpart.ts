declare module "@tanstack/react-router" {
  interface StaticDataRouteOption {
    /** On a desk page: the phone page that shows the same, with the same `$params`: `/m/plans/$planId`. */
    phone?: string;
  }
}

interface Match {
  staticData: { phone?: string };
  params: Record<string, unknown>;
}

/** Links in reminders name the desk page; on a phone they lead to its counterpart. Undefined where there is none. */
export function phoneCounterpart(matches: readonly Match[]): string | undefined {
  const page = matches.at(-1);
  return page?.staticData.phone?.replace(/\$(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(page.params[name] ?? "")),
  );
}
