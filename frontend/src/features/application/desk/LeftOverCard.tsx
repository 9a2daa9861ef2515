import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { EndedApplications, Round, RoundStage } from "@/api/types.gen";
import { useDraft } from "@/shared/draft/use-draft";
import { Button } from "@/shared/ui/Button";
import { Dialog } from "@/shared/ui/Dialog";
import { useEnding } from "../use-ending";
import { EndingDialog, KeptList } from "./EndingDialog";

interface LeftOverCardProps {
  round: Pick<Round, "id" | "stages">;
  /** Whether the caller is one of those who may end them. */
  mayEnd: boolean;
}

/** What keeps a round from going on though nobody works on it any more; nothing where there is none. */
export function LeftOverCard({ round, mayEnd }: LeftOverCardProps) {
  const { t } = useTranslation("left-over");
  const stages = round.stages.filter(({ leftOver }) => leftOver !== null && leftOver > 0);
  if (stages.length === 0) return null;
  return (
    <div className="alert" role="note">
      <ul className="plain-list rows">
        {stages.map((stage) => (
          <LeftOverStage key={stage.id} roundId={round.id} stage={stage} mayEnd={mayEnd} />
        ))}
      </ul>
      <p className="soft">{t("hint")}</p>
    </div>
  );
}

interface LeftOverStageProps {
  roundId: string;
  stage: RoundStage;
  mayEnd: boolean;
}

function LeftOverStage({ roundId, stage, mayEnd }: LeftOverStageProps) {
  const { t } = useTranslation("left-over");
  const [previewed, setPreviewed] = useState<EndedApplications>();
  const draft = useDraft(`ending:${stage.id}`, { reason: "" });
  const { preview, end } = useEnding(roundId, setPreviewed, () => {
    draft.discard();
    setPreviewed(undefined);
  });
  const path = { id: roundId, stageId: stage.id };
  const count = stage.leftOver ?? 0;
  // Only a stage with an end of its own keeps what nobody returned.
  const why = stage.endsAt === null ? t("waiting.NOT_CORRECTED", { count }) : t("waiting.NOT_ENDORSED", { count });
  return (
    <li className="with-action">
      <span>
        <span aria-hidden="true">▲ </span>
        {stage.staffName}
        {t("colon")}
        {why}
      </span>
      {mayEnd && (
        <Button
          look="plain"
          aria-label={t("open-of", { stage: stage.staffName })}
          isBusy={preview.isPending}
          onClick={() => preview.act({ path, query: { dryRun: true }, body: {} })}
        >
          {t("open")}
        </Button>
      )}
      {previewed && previewed.ended.length > 0 && (
        <EndingDialog
          previewed={previewed}
          draft={draft}
          isPending={end.isPending}
          problem={end.problem}
          onSubmit={(reason) => end.act({ path, body: { reason } })}
          onClose={() => setPreviewed(undefined)}
        />
      )}
      {previewed && previewed.ended.length === 0 && (
        <Dialog
          title={t("none.title")}
          isOpen
          onClose={() => setPreviewed(undefined)}
          actions={<Button onClick={() => setPreviewed(undefined)}>{t("none.close")}</Button>}
        >
          <KeptList kept={previewed.kept} />
        </Dialog>
      )}
    </li>
  );
}
