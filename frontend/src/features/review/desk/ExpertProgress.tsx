import { useTranslation } from "react-i18next";
import type { ReviewerSummary, StageProgress } from "@/api/types.gen";
import { Button } from "@/shared/ui/Button";
import { Card } from "@/shared/ui/Page";
import { ProgressBar } from "@/shared/ui/ProgressBar";
import "../review.css";

interface ExpertProgressProps {
  progress: StageProgress;
  experts: readonly ReviewerSummary[];
  onExpert: (reviewerId: string) => void;
}

/** Handed in of those assigned: of all together, and of each who has something to do; a name opens their reviews. */
export function ExpertProgress({ progress, experts, onExpert }: ExpertProgressProps) {
  const { t } = useTranslation("review");
  const told = t("desk.progress", { done: progress.done, all: progress.all });
  return (
    <Card title={t("desk.experts")}>
      <div className="review-progress">
        <ProgressBar value={progress.done} goal={progress.all} label={told} />
        <span className="num">{told}</span>
      </div>
      <ul className="expert-progress">
        {experts
          .filter(({ assigned }) => assigned > 0)
          .map(({ id, name, assigned, submitted }) => (
            <li key={id}>
              <Button look="link" onClick={() => onExpert(id)}>
                {name}
              </Button>
              <span className="num soft">{t("desk.handed-in", { done: submitted, all: assigned })}</span>
            </li>
          ))}
      </ul>
    </Card>
  );
}
