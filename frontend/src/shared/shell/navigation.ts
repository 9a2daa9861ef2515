import type { LinkProps } from "@tanstack/react-router";
import { type Caller, may } from "@/shared/session/caller";

/** One entry of a shell's navigation; the lists stand in routes/-navigation.ts. */
export interface NavigationItem {
  to: NonNullable<LinkProps["to"]>;
  /** From `textKey()`. */
  labelKey: string;
  /** Any of these is enough; none means everybody. */
  permissions?: readonly string[];
  /** Beginnings of the addresses that belong to it besides its own. */
  also?: readonly string[];
  /** The lists it leads to, in a line of their own; it opens the first that somebody may see. */
  sections?: readonly NavigationItem[];
}

export function allowedItems(items: readonly NavigationItem[], caller: Caller): NavigationItem[] {
  return items.flatMap((item) => {
    if (item.sections === undefined) return isAllowed(item, caller) ? [item] : [];
    const sections = allowedItems(item.sections, caller);
    const [first] = sections;
    return first === undefined || sections.length === 1 ? sections : [{ ...item, to: first.to, sections }];
  });
}

function isAllowed({ permissions }: NavigationItem, caller: Caller): boolean {
  return permissions?.some((permission) => may(caller, permission)) ?? true;
}

/** The entry that a page belongs to; the narrower one where one address lies within another's. */
export function entryOf(items: readonly NavigationItem[], pathname: string): NavigationItem | undefined {
  return items.filter((item) => isWithin(item, pathname)).sort((a, b) => b.to.length - a.to.length)[0];
}

/** Its own list, what opens from it, and the same of its sections. */
function isWithin(item: NavigationItem, pathname: string): boolean {
  return (
    [item.to, ...(item.also ?? [])].some((place) => pathname === place || pathname.startsWith(`${place}/`)) ||
    (item.sections?.some((section) => isWithin(section, pathname)) ?? false)
  );
}
