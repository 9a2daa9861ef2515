import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { getEligibilityOptions } from "@/api/@tanstack/react-query.gen";
import { Card } from "@/shared/ui/Page";
import { StatusTag } from "@/shared/ui/StatusTag";

interface EligibilityCardProps {
  applicationId: string;
  /** Of the application: what is shown is of what was kept last. */
  version: number;
}

/** Which rules of its round an application meets; of a round that has some. */
export function EligibilityCard({ applicationId, version }: EligibilityCardProps) {
  const { t } = useTranslation("application");
  const { data } = useEligibility(applicationId, version, true);
  if (!data || data.rules.length === 0) return null;
  return (
    <Card title={t("eligibility.title")}>
      <ul className="plain-list rows">
        {data.rules.map(({ words, effect, hindrance }) => (
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

export function useEligibility(applicationId: string, version: number, isRuled: boolean) {
  const options = getEligibilityOptions({ path: { id: applicationId } });
  return useQuery({
    ...options,
    queryKey: [...options.queryKey, version] as unknown as typeof options.queryKey,
    enabled: isRuled,
    placeholderData: (before) => before,
  });
}
