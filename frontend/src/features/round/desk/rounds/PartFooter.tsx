import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Problem } from "@/shared/api/problem";
import { versionOf } from "@/shared/api/versions";
import { DraftNote } from "@/shared/draft/DraftNote";
import type { Draft } from "@/shared/draft/use-draft";
import { Button } from "@/shared/ui/Button";
import { FormProblem } from "@/shared/ui/FormProblem";
import { useReadingRoundAgain } from "../../use-round-actions";

interface PartFooterProps {
  roundId: string;
  draft: Pick<Draft<object>, "savedAt" | "isKept" | "isDirty" | "discard" | "rebase">;
  problem: Problem | null;
  /** Pointers whose faults stand at their fields. */
  shown: string[];
  isPending: boolean;
  /** Already translated. */
  save: string;
}

/** Under a part of a round that has a page of its own: what stands in the way, saving, starting over, and back. */
export function PartFooter({ roundId, draft, problem, shown, isPending, save }: PartFooterProps) {
  const { t } = useTranslation("round");
  const readAgain = useReadingRoundAgain(roundId);
  return (
    <>
      <DraftNote draft={draft} />
      <FormProblem
        problem={problem}
        shown={shown}
        onReload={() => void readAgain().then(() => draft.rebase(versionOf(`/rounds/${roundId}`)))}
      />
      <div className="actions start">
        <Button type="submit" isBusy={isPending}>
          {save}
        </Button>
        {draft.isDirty && (
          <Button look="plain" onClick={draft.discard}>
            {t("edit.start-over")}
          </Button>
        )}
        <Link to="/rounds/$roundId" params={{ roundId }} className="btn plain">
          {t("back")}
        </Link>
      </div>
    </>
  );
}
