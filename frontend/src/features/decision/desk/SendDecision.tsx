import { useTranslation } from "react-i18next";
import type { RoundDecision } from "@/api/types.gen";
import { etagOf } from "@/shared/api/versions";
import { SureButton } from "@/shared/ui/SureButton";
import { useSendingDecision } from "../use-decision-actions";
import { NotReady } from "./ranking/NotReady";

interface SendDecisionProps {
  roundId: string;
  decision: RoundDecision;
  /** What is typed and not saved would not be signed. */
  isSaved: boolean;
}

export function SendDecision({ roundId, decision, isSaved }: SendDecisionProps) {
  const { t } = useTranslation("decision");
  const { act, isPending, problem } = useSendingDecision(roundId, etagOf(decision.version));
  const selected = decision.items.filter(({ outcome }) => outcome === "SELECTED").length;
  return (
    <>
      <NotReady problem={problem} />
      {!isSaved && <p className="soft">{t("send.save-first")}</p>}
      <div className="actions start">
        <SureButton
          isBusy={isPending}
          disabled={!isSaved || decision.hindrances.length > 0}
          title={t("send.sure")}
          text={t("send.text", { selected, others: decision.items.length - selected })}
          yes={t("send.title")}
          onSure={() => act({ path: { id: roundId } })}
        >
          {t("send.title")}
        </SureButton>
      </div>
    </>
  );
}
