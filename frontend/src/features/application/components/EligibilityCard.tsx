import { useTranslation } from "react-i18next";
import type { Eligibility } from "@/api/types.gen";
import { Card } from "@/shared/ui/Page";
import { StatusTag } from "@/shared/ui/StatusTag";

interface EligibilityCardProps {
  /** Undefined where the round has no rules, or until it is read. */
  eligibility: Eligibility | undefined;
}

/** Which rules of its round an application meets; nothing where none is asked of it. */
export function EligibilityCard({ eligibility }: EligibilityCardProps) {
  const { t } = useTranslation("application");
  if (!eligibility || eligibility.rules.length === 0) return null;
  return (
    <Card title={t("eligibility.title")}>
      <ul className="plain-list rows">
        {eligibility.rules.map(({ words, effect, hindrance }) => (
          <li key={words}>
            <StatusTag status={hindrance === null ? "done" : effect === "STOPS" ? "bad" : "warn"}>
              {hindrance === null ? t("eligibility.met") : t("eligibility.unmet")}
            </StatusTag>{" "}
            {words}
            {hindrance && <p className="field-error">{hindrance.message}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
