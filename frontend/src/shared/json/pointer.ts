/** Reading and changing JSON by JSON pointers without `~` escapes: forms allow no name that would need one. */

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What stands at a place; `undefined` where nothing does. */
export function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((within, segment) => {
      if (Array.isArray(within)) return within[Number(segment)];
      return isRecord(within) && Object.hasOwn(within, segment) ? within[segment] : undefined;
    }, value);
}

/** The same with one place changed; `undefined` takes it away, as an emptied field is no answer. */
export function withValueAt(value: unknown, pointer: string, next: unknown): unknown {
  const [, first, ...rest] = pointer.split("/");
  if (first === undefined) return next;
  const below = rest.map((segment) => `/${segment}`).join("");
  if (Array.isArray(value)) {
    const items = [...value];
    // an emptied item keeps its place until it is removed
    items[Number(first)] = withValueAt(items[Number(first)], below, next) ?? "";
    return items;
  }
  const members = isRecord(value) ? value : {};
  const changed = withValueAt(Object.hasOwn(members, first) ? members[first] : undefined, below, next);
  const others = Object.entries(members).filter(([name]) => name !== first);
  // rebuilt from entries: a field may not be called `__proto__`, but what comes in may hold one
  return Object.fromEntries(changed === undefined ? others : [...others, [first, changed]]);
}

/** Whether two values are the same JSON, whatever the order of their members. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => isSame(item, b[i]));
  if (isRecord(a) && isRecord(b)) {
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => isSame(a[name], b[name]));
  }
  return a === b || (isNothing(a) && isNothing(b));
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null;
}
