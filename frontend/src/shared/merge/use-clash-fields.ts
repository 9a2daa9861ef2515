import { useTranslation } from "react-i18next";
import type { ContestedField } from "@/shared/draft/Contested";
import type { Clash } from "./merge";

/** Of the thing itself. */
const NAME = "/name";

export interface ClashNames {
  /** Of a row: of a stage, a criterion, a field. */
  rowOf: (row: never) => string;
  /** Of a member by its place, `/content/stages/0/staffName`; empty for a row itself. */
  memberOf: (id: string) => string;
  /** Undefined for what needs no words of its own. */
  wordsOf: (id: string, value: unknown) => string | undefined;
}

/** What two people changed, in words. */
export function useClashFields(clashes: readonly Clash[], { rowOf, memberOf, wordsOf }: ClashNames): ContestedField[] {
  const { t } = useTranslation();

  function words(id: string, value: unknown): string {
    if (value === undefined || value === null) return t("contested.removed");
    if (value === "") return t("contested.nothing");
    if (typeof value === "boolean") return t(value ? "contested.yes" : "contested.no");
    return wordsOf(id, value) ?? (typeof value === "object" ? rowOf(value as never) : String(value));
  }

  return clashes.map(({ id, trail, mine, theirs }) => ({
    place: id,
    label: [...trail.map((row) => rowOf(row as never)), id === NAME ? t("contested.name") : memberOf(id)]
      .filter(Boolean)
      .join(t("contested.within")),
    mine: words(id, mine),
    theirs: words(id, theirs),
  }));
}

/** The last member of a place. */
export function lastOf(id: string): string {
  return id.slice(id.lastIndexOf("/") + 1);
}
