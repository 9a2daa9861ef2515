/**
 * What every list page keeps in its address: where in the list and, where the API has orders for it, in which one; filters
 * are the page's own fields.
 *
 * @typeParam Order - the names of the orders; a leading minus turns one round
 */
export interface ListSearch<Order extends string = never> {
  cursor?: string;
  /** The pages before this one, as the cursors that led to them: a cursor itself only leads on. */
  before?: string;
  sort?: Sort<Order>;
  /** The columns that are shown, with commas between; the list's own where there are none. */
  columns?: string;
}

export type Sort<Order extends string> = Order | `-${Order}`;

const FIRST_PAGE = "first";
/** No character of a cursor. */
const BETWEEN = ".";
/** Each may be some hundred characters long, and an address has an end; from further on the first page is one press away. */
const MOST_BEFORE = 12;

/** For a route's `validateSearch`, with the page's own filter fields beside it. */
export function parseListSearch(search: Record<string, unknown>): ListSearch {
  const kept: ListSearch = {};
  for (const field of ["cursor", "before", "columns"] as const) {
    const value = search[field];
    if (typeof value === "string" && value !== "") kept[field] = value;
  }
  return kept;
}

/** One text filter of a page, or undefined for anything else that stood in the address. */
export function textFilter(search: Record<string, unknown>, name: string): string | undefined {
  const value = search[name];
  // What looks like a number comes out of the address as one.
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && text !== "" ? text : undefined;
}

/** One day of a page, `YYYY-MM-DD`. */
export function dayFilter(search: Record<string, unknown>, name: string): string | undefined {
  const day = textFilter(search, name);
  return day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined;
}

/** One of a few values that the API knows. */
export function choiceFilter<V extends string>(
  search: Record<string, unknown>,
  name: string,
  choices: readonly V[],
): V | undefined {
  return choices.find((choice) => choice === search[name]);
}

/** The order of a page, of those that its list has. */
export function sortFilter<Order extends string>(
  search: Record<string, unknown>,
  orders: readonly Order[],
): Sort<Order> | undefined {
  return choiceFilter(
    search,
    "sort",
    orders.flatMap((order) => [order, `-${order}` as const]),
  );
}

/** The fields that hold something: an address does not carry `undefined`. */
export function given<S extends object>(search: S): { [K in keyof S]: Exclude<S[K], undefined> } {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as never;
}

/**
 * What goes to the API: the filters, the order and the cursor, not the way back. The router hands on whatever else stands
 * in the address, which the API refuses; so the page's own reading of it is asked once more.
 */
export function queryOf<S extends ListSearch<string>>(
  parse: (search: Record<string, unknown>) => S,
  search: S,
): Omit<S, "before" | "columns"> {
  const { before: _, columns: __, ...query } = parse(search as Record<string, unknown>);
  return query;
}

/** Another filter or order starts at the front: a cursor is bound to the filter it came from. */
export function refined<S extends ListSearch<string>>(search: S, change: Partial<S>): S {
  const { cursor: _, before: __, ...rest } = { ...search, ...change };
  return given(rest) as unknown as S;
}

export function onwards<S extends ListSearch<string>>(search: S, next: string): S {
  const before = [...pagesBefore(search), search.cursor ?? FIRST_PAGE].slice(-MOST_BEFORE);
  return { ...search, cursor: next, before: before.join(BETWEEN) };
}

/** Undefined where the way back is not known: on the first page, or far on in the list. */
export function backwards<S extends ListSearch<string>>(search: S): S | undefined {
  const before = pagesBefore(search);
  const cursor = before.pop();
  if (cursor === undefined) return undefined;
  const there = refined(search, {});
  return {
    ...there,
    ...(cursor !== FIRST_PAGE && { cursor }),
    ...(before.length > 0 && { before: before.join(BETWEEN) }),
  };
}

function pagesBefore({ before }: ListSearch<string>): string[] {
  return before === undefined ? [] : before.split(BETWEEN);
}
