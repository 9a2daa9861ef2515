import type { Criterion, CriterionBand, RubricContent, Veto } from "@/api/types.gen";

export interface BandDraft {
  label: string;
  from: string;
  to: string;
  description: string;
}

export interface CriterionDraft {
  /** What scores are filed under: stays with it wherever it moves. */
  key: string;
  group: string;
  name: string;
  description: string;
  points: string;
  bands: readonly BandDraft[];
}

/** A rubric as it is edited: texts that may still be empty. */
export interface RubricDraft {
  step: string;
  passMark: string;
  criteria: readonly CriterionDraft[];
  vetoes: readonly Veto[];
}

export const STEPS = ["0.1", "0.5", "1"] as const;

export const EMPTY_RUBRIC: RubricContent = { step: 0.5, passMark: null, criteria: [], vetoes: [] };

export const EMPTY_BAND: BandDraft = { label: "", from: "", to: "", description: "" };

export function emptyCriterion(all: readonly CriterionDraft[]): CriterionDraft {
  // most criteria stand under the same heading as the one before
  const group = all.at(-1)?.group ?? "";
  return { key: freeKey("c", all), group, name: "", description: "", points: "", bands: [] };
}

export function emptyVeto(all: readonly Veto[]): Veto {
  return { key: freeKey("v", all), name: "" };
}

function freeKey(letter: string, all: readonly { key: string }[]): string {
  const taken = new Set(all.map(({ key }) => key));
  let number = all.length + 1;
  while (taken.has(`${letter}${number}`)) number++;
  return `${letter}${number}`;
}

export function rubricDraft({ step, passMark, criteria, vetoes }: RubricContent): RubricDraft {
  return {
    step: String(step),
    passMark: passMark === null || passMark === undefined ? "" : String(passMark),
    criteria: criteria.map((criterion) => ({
      key: criterion.key,
      group: criterion.group ?? "",
      name: criterion.name,
      description: criterion.description ?? "",
      points: String(criterion.points),
      bands: (criterion.bands ?? []).map((band) => ({
        label: band.label,
        from: String(band.from),
        to: String(band.to),
        description: band.description ?? "",
      })),
    })),
    vetoes: vetoes ?? [],
  };
}

/** What the API keeps. What is no number goes out as none, so that the API says which is missing. */
export function rubricContent({ step, passMark, criteria, vetoes }: RubricDraft): RubricContent {
  return {
    step: Number(step),
    passMark: points(passMark),
    criteria: criteria.map(
      (criterion): Criterion => ({
        key: criterion.key,
        group: criterion.group.trim() || null,
        name: criterion.name.trim(),
        description: criterion.description.trim() || null,
        points: points(criterion.points) as number,
        bands: criterion.bands.map(
          (band): CriterionBand => ({
            label: band.label.trim(),
            from: points(band.from) as number,
            to: points(band.to) as number,
            description: band.description.trim() || null,
          }),
        ),
      }),
    ),
    vetoes: vetoes.map(({ key, name }) => ({ key, name: name.trim() })),
  };
}

/** Points as a field holds them: full-width digits too; null for none and for what is no number. */
export function points(text: string): number | null {
  const written = text.normalize("NFKC").trim();
  return /^[0-9]+(\.[0-9]+)?$/.test(written) ? Number(written) : null;
}

/** Counted in tenths: 33.3 + 33.3 + 33.4 is 100. */
export function sumOf(criteria: readonly Pick<CriterionDraft, "points">[]): number {
  return criteria.reduce((sum, criterion) => sum + Math.round((points(criterion.points) ?? 0) * 10), 0) / 10;
}
