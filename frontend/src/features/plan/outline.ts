import type { Level, MeasureBinding, Mode, Operator, Part, Share, SourceSpan } from "@/api/types.gen";

/**
 * What a notice's draft and a plan's content have in common, so that one editor corrects both.
 * Places in it are JSON pointers, as in the API's findings and faults: `/keyTasks/0/items/1/text`.
 */
export interface Outline {
  title?: string | null;
  documentNumber?: string | null;
  issuer?: string | null;
  issuedOn?: string | null;
  addressees?: string[];
  sections?: OutlineSection[];
  keyTasks?: OutlineTask[];
}

export interface OutlineTarget {
  subject?: string | null;
  operator?: Operator;
  value?: number | null;
  upperValue?: number | null;
  unit?: string | null;
  level?: Level | null;
  levelToConfirm?: boolean;
  incremental?: boolean;
  due?: string | null;
  baseline?: number | null;
  measure?: MeasureBinding | null;
  share?: Share | null;
  quote?: string | null;
  source?: SourceSpan | null;
}

export interface OutlineUnit {
  name: string;
  part: Part;
  organisationId?: string | null;
  groupId?: string | null;
}

/** A notice names units by text only; a plan's are bound. */
export interface OutlineResponsibility {
  mode?: Mode;
  names?: string[];
  lead?: string[];
  support?: string[];
  units?: OutlineUnit[];
}

interface OutlineNode {
  id?: string;
  ordinal?: number | null;
  responsibility?: OutlineResponsibility | null;
  targets?: OutlineTarget[];
}

export interface OutlineDuty extends OutlineNode {
  heading?: string | null;
  text?: string | null;
}

export interface OutlineSection extends OutlineDuty {
  duties?: OutlineDuty[];
}

/** One of a row of rounds, as in "the fourth batch of study tours". */
export interface OutlineBatch {
  ordinal?: number | null;
  word?: string | null;
  of?: string | null;
}

export interface OutlineItem extends OutlineNode {
  batches?: OutlineBatch[];
  text?: string;
  due?: string | null;
  share?: Share | null;
}

export interface OutlineTask extends OutlineNode {
  heading?: string | null;
  items?: OutlineItem[];
}

export type Changes = Record<string, unknown>;

/** Lays typed changes over what was read: whole lists first, then what was typed inside them. */
export function withChanges<T>(base: T, changes: Changes): T {
  return Object.keys(changes)
    .filter((pointer) => pointer.startsWith("/") && changes[pointer] !== undefined)
    .sort((one, other) => depth(one) - depth(other))
    .reduce((outline, pointer) => setAt(outline, pointer.split("/").slice(1), changes[pointer]), base);
}

/** Earlier changes that a new value at `pointer` takes the place of. */
export function replacedBy(pointer: string, changes: Changes): string[] {
  return Object.keys(changes).filter((each) => each.startsWith(`${pointer}/`));
}

export function valueAt(base: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((node, step) => (isContainer(node) ? node[step] : undefined), base);
}

/** Every target with its place. */
export function targetsIn(outline: Outline): { pointer: string; target: OutlineTarget }[] {
  const of = (node: OutlineNode, at: string) =>
    (node.targets ?? []).map((target, index) => ({ pointer: `${at}/targets/${index}`, target }));
  return [
    ...(outline.sections ?? []).flatMap((section, index) => [
      ...of(section, `/sections/${index}`),
      ...(section.duties ?? []).flatMap((duty, at) => of(duty, `/sections/${index}/duties/${at}`)),
    ]),
    ...(outline.keyTasks ?? []).flatMap((task, index) =>
      (task.items ?? []).flatMap((item, at) => of(item, `/keyTasks/${index}/items/${at}`)),
    ),
  ];
}

/** Every responsibility with its place. */
export function responsibilitiesIn(outline: Outline): { pointer: string; responsibility: OutlineResponsibility }[] {
  const of = (node: OutlineNode, at: string) =>
    node.responsibility ? [{ pointer: `${at}/responsibility`, responsibility: node.responsibility }] : [];
  return [
    ...(outline.sections ?? []).flatMap((section, index) => [
      ...of(section, `/sections/${index}`),
      ...(section.duties ?? []).flatMap((duty, at) => of(duty, `/sections/${index}/duties/${at}`)),
    ]),
    ...(outline.keyTasks ?? []).flatMap((task, index) => [
      ...of(task, `/keyTasks/${index}`),
      ...(task.items ?? []).flatMap((item, at) => of(item, `/keyTasks/${index}/items/${at}`)),
    ]),
  ];
}

function setAt<T>(node: T, [step, ...rest]: string[], value: unknown): T {
  if (step === undefined) return value as T;
  if (Array.isArray(node)) {
    const copy = [...node];
    // Somebody else removed what this was typed into: there is no place for it any more.
    if (Number(step) >= copy.length) return node;
    copy[Number(step)] = setAt(copy[Number(step)], rest, value);
    return copy as T;
  }
  const held: Record<string, unknown> = isContainer(node) ? node : {};
  return { ...held, [step]: setAt(held[step], rest, value) } as T;
}

function isContainer(node: unknown): node is Record<string, unknown> {
  return typeof node === "object" && node !== null;
}

const depth = (pointer: string) => pointer.split("/").length;
