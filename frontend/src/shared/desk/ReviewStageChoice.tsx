import { useTranslation } from "react-i18next";
import type { Round } from "@/api/types.gen";
import { Select } from "../ui/fields";
import { reviewStages } from "./review-stages";

interface ReviewStageChoiceProps {
  round: Pick<Round, "stages">;
  /** The one that is looked at. */
  value: string;
  onChoose: (stageId: string) => void;
}

/** Which of a round's experts' stages is looked at; nothing where there is but one. */
export function ReviewStageChoice({ round, value, onChoose }: ReviewStageChoiceProps) {
  const { t } = useTranslation();
  const stages = reviewStages(round);
  if (stages.length < 2) return null;
  return (
    <Select<string>
      label={t("review-stage")}
      value={value}
      options={stages.map(({ id, staffName }) => ({ value: id, label: staffName }))}
      onChange={onChoose}
    />
  );
}
