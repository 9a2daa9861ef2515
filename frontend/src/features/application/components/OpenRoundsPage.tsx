import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { RoundSummary } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Card, Page } from "@/shared/ui/Page";
import { EmptyState } from "@/shared/ui/states";
import { DeadlineTag } from "./DeadlineTag";

/** A round with what concerns the reader's unit in it. */
export interface OpenRound {
  round: RoundSummary;
  /** Applications that were begun and still stand: the unit's, where the reader sees those, else their own. */
  begun: number;
}

interface OpenRoundsPageProps {
  unitName: string | undefined;
  open: readonly OpenRound[];
  announced: readonly OpenRound[];
  /** The reader sees all that their unit begins. */
  isForUnit: boolean;
}

/** What one may apply for now, what ends first on top. */
export function OpenRoundsPage({ unitName, open, announced, isForUnit }: OpenRoundsPageProps) {
  const { t } = useTranslation("open-rounds");
  return (
    <Page title={t("title")} note={unitName}>
      <Card title={t("open")}>
        {open.length === 0 && <EmptyState title={t("none")}>{t("none-hint")}</EmptyState>}
        <Rounds rounds={open} isForUnit={isForUnit} />
      </Card>
      {announced.length > 0 && (
        <Card title={t("announced")}>
          <Rounds rounds={announced} isForUnit={isForUnit} />
        </Card>
      )}
      <p>
        <Link to="/m/applications" className="btn plain big">
          {t("to-applications")}
        </Link>
      </p>
    </Page>
  );
}

function Rounds({ rounds, isForUnit }: { rounds: readonly OpenRound[]; isForUnit: boolean }) {
  const { t } = useTranslation("open-rounds");
  const formats = useFormats();
  return (
    <ul className="plain-list">
      {rounds.map(({ round, begun }) => (
        <li key={round.id} className="entry">
          <Link to="/m/rounds/$roundId" params={{ roundId: round.id }} className="whole">
            {round.title}
          </Link>
          <p>
            {round.standing === "ANNOUNCED" && round.opensAt
              ? t("opens", { moment: formats.deadline(round.opensAt) })
              : round.closesAt && <DeadlineTag at={round.closesAt} />}
          </p>
          <p className="soft">
            {round.ownPlaces !== null &&
              t("places", { left: round.ownPlaces - (round.ownPlacesUsed ?? 0), atMost: round.ownPlaces })}
            {begun > 0 && (isForUnit ? t("begun-unit", { count: begun }) : t("begun-own", { count: begun }))}
          </p>
        </li>
      ))}
    </ul>
  );
}
