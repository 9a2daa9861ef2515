import { useTranslation } from "react-i18next";
import type { MergingRules } from "@/shared/draft/use-merging-draft";
import { isSame } from "@/shared/json/pointer";
import { type ClashNames, lastOf } from "@/shared/merge/use-clash-fields";
import { freeKey, type RubricDraft } from "./rubric-draft";

interface EditedRubric {
  name: string;
  content: RubricDraft;
}

/** Criteria and vetoes are known again by their keys; what both added has no key in common. */
export const RUBRIC_RULES: MergingRules<EditedRubric> = {
  keyOf: (list, row) =>
    list === "/content/criteria" || list === "/content/vetoes" ? (row as { key: string }).key : undefined,
  apart: ({ content: before }, mine, { content: theirs }) =>
    mine.content === undefined
      ? mine
      : {
          ...mine,
          content: {
            ...mine.content,
            criteria: apart("c", before?.criteria ?? [], mine.content.criteria, theirs.criteria),
            vetoes: apart("v", before?.vetoes ?? [], mine.content.vetoes, theirs.vetoes),
          },
        },
};

function apart<Row extends { key: string }>(
  letter: string,
  before: readonly Row[],
  mine: readonly Row[],
  theirs: readonly Row[],
): Row[] {
  const isNew = ({ key }: Row) => before.every((row) => row.key !== key);
  const rows: Row[] = [];
  for (const row of mine) {
    const isTaken = isNew(row) && theirs.some((other) => other.key === row.key && !isSame(other, row));
    rows.push(
      isTaken
        ? {
            ...row,
            key: freeKey(letter, [
              ...theirs,
              ...[...mine, ...rows].filter(({ key }) => theirs.every((other) => other.key !== key)),
            ]),
          }
        : row,
    );
  }
  return rows;
}

const MEMBERS = {
  step: "step",
  passMark: "pass-mark",
  group: "group",
  subgroup: "subgroup",
  description: "description",
  department: "department",
  kind: "kind",
  points: "points-label",
  weight: "weight",
  isIndependent: "independent",
  bound: "bound",
  isAtMost: "at-most",
  unit: "bound-unit",
  fullVotes: "full-votes",
  label: "step-label",
  from: "band-from",
  to: "band-to",
} as const;

/** The words for what two people changed in one rubric. */
export function useRubricClashNames(): ClashNames {
  const { t } = useTranslation(["rubric", "template", "builder"]);
  return {
    rowOf: (row: { name?: string; label?: string; group?: string; subgroup?: string }) =>
      row.name || row.label || row.subgroup || row.group || "",
    memberOf: (id) => {
      const name = lastOf(id);
      if (id === "/name") return t("template:name");
      if (name === "name") return t(id.startsWith("/content/criteria/") ? "name" : "template:name");
      return Object.hasOwn(MEMBERS, name) ? t(MEMBERS[name as keyof typeof MEMBERS]) : "";
    },
    wordsOf: (id, value) => {
      if (typeof value === "boolean") return t(`builder:answer.${value}`);
      return lastOf(id) === "kind" ? t(`kinds.${value}` as "kinds.POINTS") : undefined;
    },
  };
}
