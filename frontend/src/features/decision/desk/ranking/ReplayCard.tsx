import { useTranslation } from "react-i18next";
import { Button } from "@/shared/ui/Button";
import { Card } from "@/shared/ui/Page";
import { useReplay } from "../../use-replay";

/** Makes the ranking again from what is stored, when asked to, and says whether it is the same. */
export function ReplayCard({ roundId, stageId }: { roundId: string; stageId: string }) {
  const { t } = useTranslation("ranking");
  const { replayed, isPending, replay } = useReplay(roundId, stageId);
  return (
    <Card title={t("replay.title")}>
      <p className="soft">{t("replay.hint")}</p>
      {replayed && (
        <p className={replayed.same ? "alert done" : "alert bad"} role="status">
          <span aria-hidden="true">{replayed.same ? "● " : "■ "}</span>
          {replayed.same
            ? t("replay.same", { cases: replayed.cases, version: replayed.version })
            : t("replay.different")}
        </p>
      )}
      <div className="actions start">
        <Button look="plain" isBusy={isPending} onClick={replay}>
          {t("replay.title")}
        </Button>
      </div>
    </Card>
  );
}
