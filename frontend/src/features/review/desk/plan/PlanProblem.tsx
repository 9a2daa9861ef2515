import { useTranslation } from "react-i18next";
import type { Problem } from "@/shared/api/problem";
import { FormProblem } from "@/shared/ui/FormProblem";

interface PlanProblemProps {
  problem: Problem | null;
}

/** What was refused. After 412 the plan is read anew by itself (`use-planning`), and nothing was typed that could be lost. */
export function PlanProblem({ problem }: PlanProblemProps) {
  const { t } = useTranslation("assignment");
  if (problem?.status !== 412) return <FormProblem problem={problem} shown={[]} />;
  return (
    <p className="alert" role="alert">
      <span aria-hidden="true">▲ </span>
      {t("changed-meanwhile")}
    </p>
  );
}
