import { useTranslation } from "react-i18next";
import type { DecisionOutcome } from "@/api/types.gen";
import { Select, TextField } from "@/shared/ui/fields";

interface Result {
  outcome: DecisionOutcome | "";
  grade: string;
}

interface ResultRowProps {
  title: string;
  value: Result;
  error: string | undefined;
  onChange: (value: Result) => void;
}

const OPEN = "OPEN";

export function ResultRow({ title, value, error, onChange }: ResultRowProps) {
  const { t } = useTranslation("nomination");
  return (
    <div className="filters">
      <Select<DecisionOutcome | typeof OPEN>
        label={t("outcome.of", { title })}
        value={value.outcome || OPEN}
        options={[
          { value: OPEN, label: t("outcome.OPEN") },
          { value: "SELECTED", label: t("outcome.SELECTED") },
          { value: "NOT_SELECTED", label: t("outcome.NOT_SELECTED") },
        ]}
        error={error}
        onChange={(outcome) => onChange({ ...value, outcome: outcome === OPEN ? "" : outcome })}
      />
      {value.outcome === "SELECTED" && (
        <TextField
          label={t("grade-of", { title })}
          maxLength={20}
          value={value.grade}
          onChange={(grade) => onChange({ ...value, grade })}
        />
      )}
    </div>
  );
}
