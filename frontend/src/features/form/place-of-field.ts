import type { FieldDraft, FormDraft } from "./form-draft";

/** The element around a field in the builder, by the field's path in the schema: `/properties/field1`. */
export function builderId(path: string): string {
  return `builder${path}`;
}

export function pathBelow(path: string, { kind }: Pick<FieldDraft, "kind">): string {
  return kind === "TABLE" ? `${path}/items` : path;
}

/** Where the answers of a field stand, by its path in the schema: `/properties/a/items/properties/b` is `/a/-/b`. */
export function placeOfPath(path: string): string {
  const segments = path.split("/").slice(1);
  const place: string[] = [];
  while (segments.length > 0) place.push(segments.shift() === "items" ? "-" : (segments.shift() ?? ""));
  return place.map((segment) => `/${segment}`).join("");
}

interface FieldPlace {
  /** The titles from the outermost on; empty for the form as a whole. */
  titles: string[];
  id: string;
}

/** Which field a hindrance's pointer means: `/schema/properties/a/maxLength`, `/hints/~1a~1-~1b/widget`. */
export function placeOfField(draft: FormDraft | undefined, pointer: string): FieldPlace {
  const names = namesIn(pointer);
  const titles: string[] = [];
  let path = "";
  let fields = draft?.fields ?? [];
  for (const name of names) {
    const field = fields.find((each) => each.name === name);
    if (field === undefined) break;
    titles.push(field.title || field.name);
    path = `${path}/properties/${name}`;
    fields = field.fields;
    if (names.length > titles.length) path = pathBelow(path, field);
  }
  return { titles, id: titles.length === 0 ? "builder" : builderId(path.replace(/\/items$/, "")) };
}

function namesIn(pointer: string): string[] {
  const [, part, ...rest] = pointer.split("/").map((segment) => segment.replace(/~1/g, "/").replace(/~0/g, "~"));
  if (part === "hints") return (rest[0] ?? "").split("/").filter((segment) => segment !== "" && segment !== "-");
  return rest.flatMap((segment, i) =>
    segment === "properties" && rest[i + 1] !== undefined ? [rest[i + 1] ?? ""] : [],
  );
}
