import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Round } from "@/api/types.gen";
import { may, useCaller } from "@/shared/session/caller";

/** From a round to what follows its reviews, as far as it has it. */
export function ResultLinks({ round: { id, stages } }: { round: Pick<Round, "id" | "stages"> }) {
  const { t } = useTranslation("round");
  const caller = useCaller();
  const params = { roundId: id };
  const has = (kind: string, permission: string) =>
    may(caller, permission) && stages.some((stage) => stage.kind === kind);
  return (
    <p className="actions start">
      {has("decision", "round-decision.read") && (
        <Link to="/rounds/$roundId/decision" params={params}>
          {t("results.decision")}
        </Link>
      )}
      {has("public-notice", "public-notice.read") && (
        <Link to="/rounds/$roundId/public-notice" params={params}>
          {t("results.public-notice")}
        </Link>
      )}
      {has("nomination", "nomination.read") && (
        <Link to="/rounds/$roundId/nomination" params={params}>
          {t("results.nomination")}
        </Link>
      )}
    </p>
  );
}
