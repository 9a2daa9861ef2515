import { useTranslation } from "react-i18next";
import type { RuleEffect, RuleKind } from "@/api/types.gen";
import { Select } from "@/shared/ui/fields";
import { emptyRule, type RuleDraft, said } from "../../rule-draft";
import { useRuleNames } from "../../use-rule-names";
import { RuleSettingField } from "./RuleSettingField";

interface RoundRuleFieldsProps {
  rule: RuleDraft;
  kinds: readonly RuleKind[];
  set: (part: Partial<RuleDraft>) => void;
  /** By a pointer into the rule. */
  faultAt: (pointer: string) => string | undefined;
}

const EFFECTS: readonly RuleEffect[] = ["STOPS", "WARNS"];

/** One rule: its kind, what it says, and what follows where it is not met. */
export function RoundRuleFields({ rule, kinds, set, faultAt }: RoundRuleFieldsProps) {
  const { t } = useTranslation("round");
  const names = useRuleNames();
  const kind = kinds.find(({ code }) => code === rule.kind);
  const codes = kind === undefined ? [rule.kind, ...kinds.map(({ code }) => code)] : kinds.map(({ code }) => code);
  return (
    <>
      <div className="side-by-side">
        <Select
          label={t("rules.kind-label")}
          value={rule.kind}
          options={codes.map((value) => ({ value, label: names.kind(value) }))}
          error={faultAt("/kind")}
          onChange={(code) => set(emptyRule(kinds.find((other) => other.code === code)))}
        />
        {kind?.asked !== "PLACE" && (
          <Select<RuleEffect>
            label={t("rules.effect-label")}
            value={rule.effect}
            options={EFFECTS.map((value) => ({ value, label: t(`rules.effect.${value}`) }))}
            error={faultAt("/effect")}
            onChange={(effect) => set({ effect })}
          />
        )}
      </div>
      {kind && (
        <p className="soft">
          {t(`rules.asked.${kind.asked}`)}
          {kind.facts.length > 0 &&
            t("rules.facts", { facts: kind.facts.map((fact) => t(`rules.fact.${fact}`)).join(t("rules.separator")) })}
        </p>
      )}
      {kind?.settings.map((setting) => (
        <RuleSettingField
          key={setting.name}
          setting={setting}
          value={said(rule, setting)}
          error={faultAt(`/settings/${setting.name}`)}
          onChange={(value) => set({ settings: { ...rule.settings, [setting.name]: value } })}
        />
      ))}
    </>
  );
}
