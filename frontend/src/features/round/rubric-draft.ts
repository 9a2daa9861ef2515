import type { Criterion, CriterionBand, CriterionKind, RubricContent, Veto } from "@/api/types.gen";

export interface BandDraft {
  label: string;
  from: string;
  to: string;
  description: string;
}

export interface StepDraft {
  label: string;
  points: string;
}

export interface CriterionDraft {
  /** What scores are filed under: stays with it wherever it moves. */
  key: string;
  group: string;
  subgroup: string;
  name: string;
  description: string;
  department: string;
  kind: CriterionKind;
  points: string;
  weight: string;
  isIndependent: boolean;
  bands: readonly BandDraft[];
  steps: readonly StepDraft[];
  bound: string;
  isAtMost: boolean;
  unit: string;
  fullVotes: string;
  /** Names of the variants that it holds for; none for all. */
  variants: readonly string[];
}

export interface StatedGroupDraft {
  group: string;
  subgroup: string;
  points: string;
}

export interface ScorerDraft {
  name: string;
  weight: string;
}

/** A rubric as it is edited: texts that may still be empty. */
export interface RubricDraft {
  step: string;
  passMark: string;
  variants: readonly { name: string }[];
  groups: readonly StatedGroupDraft[];
  scorers: readonly ScorerDraft[];
  criteria: readonly CriterionDraft[];
  vetoes: readonly Veto[];
}

export const STEPS = ["0.1", "0.5", "1"] as const;

export const KINDS = ["POINTS", "DEDUCTION", "GATE", "VOTE"] as const satisfies readonly CriterionKind[];

export const EMPTY_RUBRIC: RubricContent = { step: 0.5, passMark: null, criteria: [], vetoes: [] };

export const EMPTY_BAND: BandDraft = { label: "", from: "", to: "", description: "" };

export const EMPTY_STEP: StepDraft = { label: "", points: "" };

export const EMPTY_STATED: StatedGroupDraft = { group: "", subgroup: "", points: "" };

export const EMPTY_SCORER: ScorerDraft = { name: "", weight: "" };

export function emptyCriterion(all: readonly CriterionDraft[]): CriterionDraft {
  const last = all.at(-1);
  return {
    key: freeKey("c", all),
    // most criteria stand under the same headings as the one before, and hold for the same
    group: last?.group ?? "",
    subgroup: last?.subgroup ?? "",
    variants: last?.variants ?? [],
    name: "",
    description: "",
    department: "",
    kind: "POINTS",
    points: "",
    weight: "",
    isIndependent: false,
    bands: [],
    steps: [],
    bound: "",
    isAtMost: false,
    unit: "",
    fullVotes: "",
  };
}

export function emptyVeto(all: readonly Veto[]): Veto {
  return { key: freeKey("v", all), name: "" };
}

export function freeKey(letter: string, all: readonly { key: string }[]): string {
  const taken = new Set(all.map(({ key }) => key));
  let number = all.length + 1;
  while (taken.has(`${letter}${number}`)) number++;
  return `${letter}${number}`;
}

export function rubricDraft({
  step,
  passMark,
  variants,
  groups,
  scorers,
  criteria,
  vetoes,
}: RubricContent): RubricDraft {
  return {
    step: String(step),
    passMark: text(passMark),
    variants: (variants ?? []).map((name) => ({ name })),
    groups: (groups ?? []).map(({ group, subgroup, points }) => ({
      group,
      subgroup: subgroup ?? "",
      points: text(points),
    })),
    scorers: (scorers ?? []).map(({ name, weight }) => ({ name, weight: text(weight) })),
    criteria: criteria.map(criterionDraft),
    vetoes: vetoes ?? [],
  };
}

function criterionDraft(criterion: Criterion): CriterionDraft {
  return {
    key: criterion.key,
    group: criterion.group ?? "",
    subgroup: criterion.subgroup ?? "",
    name: criterion.name,
    description: criterion.description ?? "",
    department: criterion.department ?? "",
    kind: criterion.kind ?? "POINTS",
    points: text(criterion.points),
    weight: text(criterion.weight),
    isIndependent: criterion.independent ?? false,
    bands: (criterion.bands ?? []).map((band) => ({
      label: band.label,
      from: text(band.from),
      to: text(band.to),
      description: band.description ?? "",
    })),
    steps: (criterion.steps ?? []).map(({ label, points }) => ({ label, points: text(points) })),
    bound: text(criterion.gate?.bound),
    isAtMost: criterion.gate?.atMost ?? false,
    unit: criterion.gate?.unit ?? "",
    fullVotes: text(criterion.fullVotes),
    variants: criterion.variants ?? [],
  };
}

function text(value: number | null | undefined): string {
  return value === null || value === undefined ? "" : String(value);
}

/** What the API keeps. What is no number goes out as none, so that the API says which is missing. */
export function rubricContent({
  step,
  passMark,
  variants,
  groups,
  scorers,
  criteria,
  vetoes,
}: RubricDraft): RubricContent {
  const known = variants.map(({ name }) => name.trim());
  return {
    step: Number(step),
    passMark: points(passMark),
    variants: known,
    groups: groups.map((stated) => ({
      group: stated.group.trim(),
      subgroup: stated.subgroup.trim() || null,
      points: points(stated.points) as number,
    })),
    scorers: scorers.map(({ name, weight }) => ({ name: name.trim(), weight: points(weight) as number })),
    criteria: criteria.map((criterion) => criterionContent(criterion, known)),
    vetoes: vetoes.map(({ key, name }) => ({ key, name: name.trim() })),
  };
}

/** What belongs to another kind is left behind: a criterion whose kind was changed does not contradict itself. */
function criterionContent(criterion: CriterionDraft, known: readonly string[]): Criterion {
  const { kind } = criterion;
  const isPoints = kind === "POINTS";
  return {
    key: criterion.key,
    group: criterion.group.trim() || null,
    subgroup: criterion.subgroup.trim() || null,
    name: criterion.name.trim(),
    description: criterion.description.trim() || null,
    department: criterion.department.trim() || null,
    kind,
    points: kind === "GATE" ? null : points(criterion.points),
    weight: isPoints && !criterion.isIndependent ? points(criterion.weight) : null,
    independent: isPoints && criterion.isIndependent ? true : null,
    bands: isPoints
      ? criterion.bands.map(
          (band): CriterionBand => ({
            label: band.label.trim(),
            from: points(band.from) as number,
            to: points(band.to) as number,
            description: band.description.trim() || null,
          }),
        )
      : [],
    steps:
      kind === "DEDUCTION"
        ? criterion.steps.map((step) => ({ label: step.label.trim(), points: points(step.points) as number }))
        : [],
    gate:
      kind === "GATE"
        ? { bound: points(criterion.bound) as number, atMost: criterion.isAtMost, unit: criterion.unit.trim() || null }
        : null,
    fullVotes: kind === "VOTE" ? points(criterion.fullVotes) : null,
    variants: criterion.variants.filter((name) => known.includes(name)),
  };
}

/** Points as a field holds them: full-width digits too; null for none and for what is no number. */
export function points(text: string): number | null {
  const written = text.normalize("NFKC").trim();
  return /^[0-9]+(\.[0-9]+)?$/.test(written) ? Number(written) : null;
}

type Counting = Pick<CriterionDraft, "points" | "weight" | "kind" | "isIndependent">;

/** What it can bring to the total. */
function worth({ points: most, weight, kind, isIndependent }: Counting): number {
  if (kind === "DEDUCTION" || kind === "GATE" || isIndependent) return 0;
  return (kind === "POINTS" ? points(weight) : null) ?? points(most) ?? 0;
}

/** Counted in tenths: 33.3 + 33.3 + 33.4 is 100. */
export function sumOf(criteria: readonly Counting[]): number {
  return criteria.reduce((sum, criterion) => sum + Math.round(worth(criterion) * 10), 0) / 10;
}

/** Those that hold for a variant. */
export function holdingFor<C extends { variants?: readonly string[] | null }>(criteria: readonly C[], variant: string) {
  return criteria.filter(({ variants }) => !variants || variants.length === 0 || variants.includes(variant));
}

/** The upper headings with what stands under each, in their order. */
export function groupSums(criteria: readonly CriterionDraft[]): { name: string; sum: number }[] {
  const names = [...new Set(criteria.map(({ group }) => group.trim()).filter((name) => name !== ""))];
  return names.map((name) => ({ name, sum: sumOf(criteria.filter(({ group }) => group.trim() === name)) }));
}

/** A variant that is called otherwise takes what holds for it along. */
export function renamed(
  criteria: readonly CriterionDraft[],
  before: RubricDraft["variants"],
  after: RubricDraft["variants"],
): CriterionDraft[] {
  if (before.length !== after.length) return [...criteria];
  const changes = before.flatMap(({ name }, i) => (after[i] && after[i].name !== name ? [[name, after[i].name]] : []));
  // one name changes with each key; a move changes two places and no name
  const [change] = changes;
  if (changes.length !== 1 || !change) return [...criteria];
  const [from = "", to = ""] = change;
  return criteria.map((criterion) => ({
    ...criterion,
    variants: criterion.variants.map((name) => (name === from.trim() ? to.trim() : name)),
  }));
}
