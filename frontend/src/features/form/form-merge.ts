import { useTranslation } from "react-i18next";
import type { MergingRules } from "@/shared/draft/use-merging-draft";
import { textKey } from "@/shared/i18n/text-key";
import { isSame } from "@/shared/json/pointer";
import { type ClashNames, lastOf } from "@/shared/merge/use-clash-fields";
import { contentOf, type EditedForm, rawForm } from "./edited-form";
import { type FieldDraft, freeName } from "./form-draft";

interface NamedForm {
  name: string;
  edited: EditedForm;
}

const WHOLE = ["shownWhen", "kept", "keptHints"];

/** Fields are known again by their names; a definition written as a text is one. */
export const FORM_RULES: MergingRules<NamedForm> = {
  keyOf: (_, row) => (row as FieldDraft).name,
  isWhole: (place, ...sides) =>
    place === "/edited" ? sides.some((side) => (side as EditedForm).mode === "RAW") : WHOLE.includes(lastOf(place)),
  apart: ({ edited: before }, mine, { edited: theirs }) =>
    mine.edited?.mode === "FIELDS" && theirs.mode === "FIELDS"
      ? {
          ...mine,
          edited: {
            mode: "FIELDS",
            form: {
              ...mine.edited.form,
              fields: apart(
                before?.mode === "FIELDS" ? before.form.fields : [],
                mine.edited.form.fields,
                theirs.form.fields,
              ),
            },
          },
        }
      : mine,
};

/** What both added under one made-up name gets another one here, also where conditions and sums speak of it. */
function apart(
  before: readonly FieldDraft[],
  mine: readonly FieldDraft[],
  theirs: readonly FieldDraft[],
): FieldDraft[] {
  const moves = new Map<string, string>();
  const renamed = named("", before, mine, theirs, moves);
  const place = (at: string) => {
    const found = [...moves].find(([from]) => at === from || at.startsWith(`${from}/`));
    return found ? found[1] + at.slice(found[0].length) : at;
  };
  const spoken = (fields: readonly FieldDraft[]): FieldDraft[] =>
    fields.map((field) => ({
      ...field,
      sumOf: place(field.sumOf),
      shownWhen: field.shownWhen.map((list) => list.map((one) => ({ ...one, place: place(one.place) }))),
      fields: spoken(field.fields),
    }));
  return moves.size === 0 ? [...mine] : spoken(renamed);
}

function named(
  path: string,
  before: readonly FieldDraft[],
  mine: readonly FieldDraft[],
  theirs: readonly FieldDraft[],
  moves: Map<string, string>,
): FieldDraft[] {
  const of = (fields: readonly FieldDraft[], name: string) => fields.find((field) => field.name === name);
  const fields: FieldDraft[] = [];
  for (const field of mine) {
    const [was, other] = [of(before, field.name), of(theirs, field.name)];
    if (was === undefined && other !== undefined && !isSame(field, other)) {
      const name = freeName([
        ...theirs,
        ...[...mine, ...fields].filter(({ name }) => of([...before, ...theirs], name) === undefined),
      ]);
      moves.set(`${path}/${field.name}`, `${path}/${name}`);
      fields.push({ ...field, name });
    } else {
      const below = `${path}/${field.name}${field.kind === "TABLE" ? "/-" : ""}`;
      const inner = named(below, was?.fields ?? [], field.fields, other?.fields ?? [], moves);
      fields.push({ ...field, fields: inner });
    }
  }
  return fields;
}

const MEMBERS: Readonly<Record<string, string>> = {
  title: textKey("builder:title"),
  description: textKey("builder:description"),
  kind: textKey("builder:kind-label"),
  isRequired: textKey("builder:required"),
  choices: textKey("builder:choices"),
  placeholder: textKey("builder:placeholder"),
  isWhole: textKey("builder:whole"),
  isBlind: textKey("builder:blind"),
  isExpertField: textKey("builder:expert-field"),
  itemTitle: textKey("builder:item-title"),
  most: textKey("builder:bound.most"),
  fewest: textKey("builder:bound.fewest"),
  minimum: textKey("builder:bound.minimum"),
  maximum: textKey("builder:bound.maximum"),
  prefill: textKey("builder:prefill.label"),
  fact: textKey("builder:fact.label"),
  sumOf: textKey("builder:sum.label"),
  shownWhen: textKey("builder:condition.label"),
  help: textKey("builder:description"),
};

/** The words for what two people changed in one form. */
export function useFormClashNames(): ClashNames {
  const { t } = useTranslation("builder");
  return {
    rowOf: (field: FieldDraft) => field.title || field.name,
    memberOf: (id) => {
      const name = lastOf(id);
      if (id === "/edited") return t("raw.title");
      if (id === "/edited/form/title") return t("form-title");
      if (id === "/edited/form/description") return t("form-description");
      const key = Object.hasOwn(MEMBERS, name) ? MEMBERS[name] : undefined;
      return key === undefined ? "" : t(key);
    },
    wordsOf: (id, value) => {
      switch (lastOf(id)) {
        case "kind":
          return t(`kind.${value as FieldDraft["kind"]}`);
        case "prefill":
          return t(`prefill.${value as Exclude<FieldDraft["prefill"], "">}`);
        case "fact":
          return t(`fact.${value as Exclude<FieldDraft["fact"], "">}`);
        case "shownWhen":
          return conditionWords(value as FieldDraft["shownWhen"]);
        case "edited":
          return rawText(value as EditedForm);
        default:
          return Array.isArray(value) || WHOLE.includes(lastOf(id)) ? JSON.stringify(value) : undefined;
      }
    },
  };

  function conditionWords(condition: FieldDraft["shownWhen"]): string {
    const lists = condition.map((list) =>
      list
        .map(({ place, is, value }) => t(`condition.words.${is}`, { field: place, value }))
        .join(t("condition.joined-and")),
    );
    return lists.length === 0 ? t("condition.always") : lists.join(t("condition.joined-or"));
  }
}

function rawText(edited: EditedForm): string {
  if (edited.mode === "RAW") return edited.text;
  const content = contentOf(edited);
  const raw = content && rawForm(content);
  return raw?.mode === "RAW" ? raw.text : "";
}
