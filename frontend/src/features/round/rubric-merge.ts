import { useTranslation } from "react-i18next";
import type { CriterionKind } from "@/api/types.gen";
import type { MergingRules } from "@/shared/draft/use-merging-draft";
import { textKey } from "@/shared/i18n/text-key";
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

const MEMBERS: Readonly<Record<string, string>> = {
  name: textKey("rubric:name"),
  step: textKey("rubric:step"),
  passMark: textKey("rubric:pass-mark"),
  group: textKey("rubric:group"),
  subgroup: textKey("rubric:subgroup"),
  description: textKey("rubric:description"),
  department: textKey("rubric:department"),
  kind: textKey("rubric:kind"),
  points: textKey("rubric:points-label"),
  weight: textKey("rubric:weight"),
  isIndependent: textKey("rubric:independent"),
  bound: textKey("rubric:bound"),
  isAtMost: textKey("rubric:at-most"),
  unit: textKey("rubric:bound-unit"),
  fullVotes: textKey("rubric:full-votes"),
  label: textKey("rubric:step-label"),
  from: textKey("rubric:band-from"),
  to: textKey("rubric:band-to"),
};

/** The words for what two people changed in one rubric. */
export function useRubricClashNames(): ClashNames {
  const { t } = useTranslation("rubric");
  return {
    rowOf: (row: { name?: string; label?: string; group?: string; subgroup?: string }) =>
      row.name || row.label || row.subgroup || row.group || "",
    memberOf: (id) => {
      const name = lastOf(id);
      const key = Object.hasOwn(MEMBERS, name) ? MEMBERS[name] : undefined;
      return key === undefined ? "" : t(key);
    },
    wordsOf: (id, value) => {
      return lastOf(id) === "kind" ? t(`kinds.${value as CriterionKind}`) : undefined;
    },
  };
}
