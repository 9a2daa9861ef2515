import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Round } from "@/api/types.gen";
import { etagOf } from "@/shared/api/versions";
import { useOpened } from "@/shared/draft/use-opened";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { CopyToChat } from "@/shared/ui/CopyToChat";
import { SureButton } from "@/shared/ui/SureButton";
import { useDiscardingRound, type useOpeningRound } from "../../use-round-actions";
import { CloseRoundDialog } from "./CloseRoundDialog";
import { ExtendRoundDialog } from "./ExtendRoundDialog";
import { MoveFormDialog } from "./MoveFormDialog";

interface RoundActionsProps {
  round: Round;
  opening: ReturnType<typeof useOpeningRound>;
  onDiscarded: () => void;
}

/** What the unit that runs a round can do with it now. */
export function RoundActions({ round, opening, onDiscarded }: RoundActionsProps) {
  const { t } = useTranslation("round");
  const formats = useFormats();
  const { id, standing, description, hindrances, places, extendable } = round;
  const [opened, open] = useOpened<"extend" | "close" | "form">(`round:${id}`);
  const discarding = useDiscardingRound(etagOf(round.version), onDiscarded);
  const { title, opensAt, closesAt } = description;
  if (standing === "CONCLUDED") return null;
  if (standing === "DRAFT") {
    return (
      <>
        <SureButton
          look="link"
          isBusy={discarding.isPending}
          title={t("discard.sure", { title })}
          text={t("discard.text")}
          yes={t("discard.title")}
          onSure={() => discarding.act({ path: { id } })}
        >
          {t("discard.title")}
        </SureButton>
        <Link to="/rounds/$roundId/edit" params={{ roundId: id }} className="btn plain">
          {t("edit.title")}
        </Link>
        <SureButton
          disabled={hindrances.length > 0}
          isBusy={opening.isPending}
          title={t("open.sure", { title })}
          text={t("open.text", {
            units: places.units,
            places: places.atMost,
            from: opensAt ? formats.moment(opensAt) : "",
            until: closesAt ? formats.moment(closesAt) : "",
          })}
          yes={t("open.title")}
          onSure={() => opening.act({ path: { id } })}
        >
          {t("open.title")}
        </SureButton>
      </>
    );
  }
  return (
    <>
      <CopyToChat text={t("chat", { title })} {...(closesAt && { deadline: closesAt })} path={`/rounds/${id}`} />
      {standing === "OPEN" && isAhead(round.closesAt) && (
        <Button look="plain" onClick={() => open("close")}>
          {t("close.title")}
        </Button>
      )}
      {extendable && (
        <Button look="plain" onClick={() => open("extend")}>
          {t("extend.title")}
        </Button>
      )}
      <Button look="plain" onClick={() => open("form")}>
        {t("form-move.title")}
      </Button>
      {opened === "form" && <MoveFormDialog round={round} onClose={() => open(null)} />}
      {extendable && opened === "extend" && <ExtendRoundDialog round={round} onClose={() => open(null)} />}
      {opened === "close" && <CloseRoundDialog round={round} onClose={() => open(null)} />}
    </>
  );
}

/** Not once only some may hand in who were given longer. */
function isAhead(end: string | null): boolean {
  return end !== null && Date.parse(end) > Date.now();
}
