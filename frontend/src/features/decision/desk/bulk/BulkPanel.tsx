import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ComposeDecision, ComposedDecision, RoundDecision } from "@/api/types.gen";
import { etagOf } from "@/shared/api/versions";
import { Button } from "@/shared/ui/Button";
import { ChoiceRow } from "@/shared/ui/ChoiceRow";
import { FormProblem } from "@/shared/ui/FormProblem";
import { Card } from "@/shared/ui/Page";
import { casesOf } from "../../decision-draft";
import { useComposing } from "../../use-composing";
import { BulkChoice } from "./BulkChoice";
import { BulkPreview } from "./BulkPreview";
import { BulkRule } from "./BulkRule";
import { BulkSheet } from "./BulkSheet";

interface BulkPanelProps {
  roundId: string;
  decision: RoundDecision;
}

type Way = "RULE" | "SHEET" | "CHOICE";

/** Much said at once in the saved draft: tried and looked through before it is carried out. */
export function BulkPanel({ roundId, decision }: BulkPanelProps) {
  const { t } = useTranslation("bulk");
  const isRanked = decision.rankingId !== null;
  const [way, setWay] = useState<Way>(isRanked ? "RULE" : "SHEET");
  const [tried, setTried] = useState<{ would: ComposedDecision; request: ComposeDecision }>();
  const { attempt, carryOut } = useComposing(
    roundId,
    etagOf(decision.version),
    (would, request) => setTried({ would, request }),
    () => setTried(undefined),
  );
  const preview = (body: ComposeDecision) => attempt.act({ path: { id: roundId }, query: { dryRun: true }, body });
  const asking = { isPending: attempt.isPending, onAsk: preview };
  const ways: Way[] = isRanked ? ["RULE", "SHEET", "CHOICE"] : ["SHEET", "CHOICE"];
  return (
    <Card title={t("title")}>
      <p className="soft">{t("hint")}</p>
      <ChoiceRow
        legend={t("way.label")}
        value={way}
        options={ways.map((value) => ({ value, label: t(`way.${value}`) }))}
        onChange={(chosen) => {
          setWay(chosen);
          setTried(undefined);
        }}
      />
      {way === "RULE" && <BulkRule {...asking} />}
      {way === "SHEET" && <BulkSheet roundId={roundId} {...asking} />}
      {way === "CHOICE" && <BulkChoice cases={[...casesOf(decision).values()]} {...asking} />}
      <FormProblem problem={attempt.problem ?? carryOut.problem} shown={[]} />
      {tried && (
        <>
          <BulkPreview would={tried.would} />
          <div className="actions start">
            <Button
              isBusy={carryOut.isPending}
              disabled={tried.would.added + tried.would.changed === 0}
              onClick={() => carryOut.act({ path: { id: roundId }, body: tried.request })}
            >
              {t("carry-out", { total: tried.would.added + tried.would.changed })}
            </Button>
            <Button look="plain" onClick={() => setTried(undefined)}>
              {t("discard")}
            </Button>
          </div>
        </>
      )}
    </Card>
  );
}
