import { useTranslation } from "react-i18next";
import type { Level, Operator } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";

interface TargetTextProps {
  target: {
    subject?: string | null;
    operator?: Operator;
    goal?: number | null;
    upperGoal?: number | null;
    unit?: string | null;
    level?: Level | null;
  };
}

/** 课程资源 ≥ 5 门 */
export function TargetText({ target }: TargetTextProps) {
  const { t } = useTranslation("plan");
  const formats = useFormats();
  const { subject, operator = "EXACTLY", goal, upperGoal, unit, level } = target;
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? "" : formats.number(value);
  const isOpen = goal === null || goal === undefined;
  const figure = isOpen
    ? t(operator === "INCREASE" ? "open-goal.INCREASE" : "open-goal.ANY")
    : t(`goal.${operator}`, { goal: number(goal), upper: number(upperGoal), unit: unit ?? "" });
  return (
    <>
      {subject} <span className="num">{figure}</span>
      {level ? <span className="soft"> {t(`shared:level.${level}`)}</span> : null}
    </>
  );
}
