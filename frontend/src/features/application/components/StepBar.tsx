import { useTranslation } from "react-i18next";
import type { ApplicationStep } from "@/api/types.gen";
import "../application.css";

const SYMBOLS = { DONE: "●", CURRENT: "◐", AHEAD: "○" } as const;

/** The whole way in the applicant's words, and where one is on it. */
export function StepBar({ steps }: { steps: readonly ApplicationStep[] }) {
  const { t } = useTranslation("application");
  return (
    <ol className="steps" aria-label={t("steps.label")}>
      {steps.map(({ name, progress }, i) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: a way may lead through one name twice
          key={i}
          className={`step-${progress.toLowerCase()}`}
          {...(progress === "CURRENT" && { "aria-current": "step" as const })}
        >
          <span aria-hidden="true">{SYMBOLS[progress]}</span>
          {name}
          <span className="unseen">{t(`steps.${progress}`)}</span>
        </li>
      ))}
    </ol>
  );
}
