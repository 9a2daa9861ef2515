import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BindingSuggestion, Candidate } from "@/api/types.gen";
import { Button } from "@/shared/ui/Button";
import { Card } from "@/shared/ui/Page";
import { type Outline, responsibilitiesIn } from "../../outline";
import { usePlanWork } from "../../use-plan-work";
import { useEditing } from "./editing";
import { bound } from "./ResponsibilityEditor";

/** Whom the names may mean: exact ones together, doubtful ones by a person. */
export function Bindings({ planId, outline }: { planId: string; outline: Outline }) {
  const { t } = useTranslation("drafting");
  const { set } = useEditing();
  const [suggestions, setSuggestions] = useState<readonly BindingSuggestion[]>();
  const { suggest } = usePlanWork(planId, undefined, { onSuggested: setSuggestions });
  const open = openNames(outline);
  const found = suggestions?.filter((suggestion) => open.has(suggestion.name)) ?? [];
  const exact = found.filter(({ outcome, candidates }) => outcome === "EXACT" && candidates.length > 0);

  function bind(name: string, candidate: Candidate): void {
    for (const { pointer, responsibility } of responsibilitiesIn(outline)) {
      responsibility.units?.forEach((unit, index) => {
        if (unit.name !== name || unit.organisationId || unit.groupId) return;
        set(`${pointer}/units/${index}`, bound(unit, `${candidate.kind?.toLowerCase()}:${candidate.id}`));
      });
    }
  }

  if (open.size === 0) return null;
  return (
    <Card title={t("bindings.title", { count: open.size })}>
      <Button look="plain" isBusy={suggest.isPending} onClick={() => suggest.act({ path: { id: planId } })}>
        {t("bindings.find")}
      </Button>
      {exact.length > 0 && (
        <Button
          onClick={() => {
            for (const { name, candidates } of exact) bind(name, candidates[0] as Candidate);
          }}
        >
          {t("bindings.take-exact", { count: exact.length })}
        </Button>
      )}
      <ul className="plain-list">
        {found.map((suggestion) => (
          <li key={suggestion.name} className="entry">
            <span>{suggestion.name}</span>
            {suggestion.candidates.length === 0 && <span className="soft">{t("bindings.nothing")}</span>}
            {suggestion.candidates.map((candidate) => (
              <Button key={candidate.id} look="link" onClick={() => bind(suggestion.name, candidate)}>
                {t("bindings.bind", { name: candidate.name ?? "" })}
              </Button>
            ))}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function openNames(outline: Outline): Set<string> {
  return new Set(
    responsibilitiesIn(outline).flatMap(({ responsibility }) =>
      (responsibility.units ?? []).filter((unit) => !unit.organisationId && !unit.groupId).map((unit) => unit.name),
    ),
  );
}
