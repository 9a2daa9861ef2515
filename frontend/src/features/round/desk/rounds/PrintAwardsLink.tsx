import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Round } from "@/api/types.gen";
import { may, useCaller } from "@/shared/session/caller";

/** To the award list for paper, once nothing more can be handed in. */
export function PrintAwardsLink({ round }: { round: Pick<Round, "id" | "standing"> }) {
  const { t } = useTranslation("print");
  const caller = useCaller();
  if (!["CLOSED", "CONCLUDED"].includes(round.standing) || !may(caller, "award.read")) return null;
  return (
    <Link to="/print/rounds/$roundId/awards" params={{ roundId: round.id }} className="btn plain">
      {t("link.awards")}
    </Link>
  );
}
