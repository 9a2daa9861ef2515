import { useTranslation } from "react-i18next";
import type { Criterion } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";

/** What can be given for a criterion, and what was given, in words. */
export function useCriterionWords() {
  const { t } = useTranslation("review");
  const { number } = useFormats();

  /** Such as 满分 30, or a bound. */
  function most({ kind, points, weight, independent, gate }: Criterion): string {
    if (kind === "GATE" && gate) {
      const bound = `${number(gate.bound)}${gate.unit ?? ""}`;
      return t(gate.atMost ? "score.at-most" : "score.at-least", { bound });
    }
    const amount = number(points ?? 0);
    if (kind === "DEDUCTION") return t("score.most-off", { points: amount });
    const words = t("score.most", { points: amount });
    if (independent) return t("score.apart", { words });
    return weight ? t("score.weighted", { words, weight: number(weight) }) : words;
  }

  /** A score as it reads: what is taken off with a minus, what is counted with its unit. */
  function given({ kind, points, gate }: Criterion, score: number | undefined): string {
    if (score === undefined) return t("score.none");
    if (kind === "DEDUCTION") return score === 0 ? number(0) : `−${number(score)}`;
    if (kind === "GATE") return `${number(score)}${gate?.unit ?? ""}`;
    return t("score.of", { score: number(score), points: number(points ?? 0) });
  }

  return { most, given };
}
