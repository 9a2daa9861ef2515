import type { RoundRule, RuleEffect, RuleKind, RuleSetting, SetRulesRequest } from "@/api/types.gen";

/** A rule as it is edited: its settings as texts, empty where nothing is said. */
export interface RuleDraft {
  kind: string;
  effect: RuleEffect;
  settings: Readonly<Record<string, string>>;
}

export function ruleDrafts(rules: readonly RoundRule[]): RuleDraft[] {
  return rules.map(({ kind, effect, settings }) => ({ kind, effect, settings }));
}

export function rulesRequest(drafts: readonly RuleDraft[]): SetRulesRequest {
  return {
    rules: drafts.map(({ kind, effect, settings }) => ({
      kind,
      effect,
      settings: Object.fromEntries(
        Object.entries(settings)
          .map(([name, text]) => [name, text.trim()])
          .filter(([, text]) => text !== ""),
      ),
    })),
  };
}

export function emptyRule(kind: RuleKind | undefined): RuleDraft {
  return { kind: kind?.code ?? "", effect: "STOPS", settings: {} };
}

/** What a setting says: what was written, else the usual. */
export function said({ settings }: RuleDraft, { name, usual }: RuleSetting): string {
  return settings[name] ?? usual ?? "";
}
