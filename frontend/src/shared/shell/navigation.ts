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
}

export function allowedItems(items: readonly NavigationItem[], caller: Caller): NavigationItem[] {
  return items.filter(({ permissions }) => permissions?.some((permission) => may(caller, permission)) ?? true);
}
