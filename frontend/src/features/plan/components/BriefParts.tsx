import { useTranslation } from "react-i18next";
import type { PlanTarget, Responsibility } from "@/api/types.gen";
import { TargetText } from "./TargetText";

/** Who answers for it, in one line. */
export function Units({ responsibility }: { responsibility: Responsibility | null | undefined }) {
  const { t } = useTranslation("brief");
  if (!responsibility) return null;
  return <span className="soft">{responsibility.units.map((unit) => unit.name).join(t("comma"))}</span>;
}

export function TargetLines({ targets }: { targets: readonly PlanTarget[] }) {
  return targets.map((target) => (
    <p key={target.id} className="soft">
      <TargetText target={{ ...target, goal: target.value ?? null, upperGoal: target.upperValue ?? null }} />
    </p>
  ));
}
