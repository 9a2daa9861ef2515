import type { LinkProps } from "@tanstack/react-router";
import type { ProblemEntry, TemplateVersion } from "@/api/types.gen";

export const TEMPLATE_KINDS = ["form", "rubric", "pipeline"] as const;

export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** What forms, rubrics and pipelines have in common. */
export interface AnyTemplate {
  id: string;
  name: string;
  hindrances: readonly ProblemEntry[];
  versions: readonly TemplateVersion[];
  retiredOn: string | null;
  version: number;
}

export type To = Pick<LinkProps, "to" | "params" | "search" | "hash">;

/** The addresses of one of them. */
export interface TemplateLinks {
  /** As it is being worked on, or a published version. */
  page: (version?: number) => To;
  /** Its editing, at one place of it. */
  edit: (place?: string) => To;
}

/** Where in a content a pointer leads: its name for people, and the id of its element in the editing page. */
export interface Place {
  label: string;
  id: string;
}
