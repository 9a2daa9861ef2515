import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Round } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Card } from "@/shared/ui/Page";
import { StageStrip } from "./StageStrip";
import { StandingTag } from "./StandingTag";

interface OngoingRoundsProps {
  rounds: readonly Round[];
  /** There are more of them. */
  hasMore: boolean;
}

/** 正在进行的申报: each round that is under way, stage by stage. */
export function OngoingRounds({ rounds, hasMore }: OngoingRoundsProps) {
  const { t } = useTranslation("round");
  return (
    <Card title={t("ongoing.title")}>
      {rounds.length === 0 && <p className="soft">{t("ongoing.none")}</p>}
      {rounds.map((round) => (
        <section key={round.id} className="ongoing" aria-label={round.description.title}>
          <p>
            <Link to="/rounds/$roundId" params={{ roundId: round.id }}>
              {round.description.title}
            </Link>{" "}
            <StandingTag standing={round.standing} /> <Told round={round} />
          </p>
          <StageStrip roundId={round.id} stages={round.stages} />
        </section>
      ))}
      {hasMore && (
        <p>
          <Link to="/rounds">{t("ongoing.all")}</Link>
        </p>
      )}
    </Card>
  );
}

/** Who hosts it, until when, and how many it takes. */
function Told({ round: { description, places } }: { round: Round }) {
  const { t } = useTranslation("round");
  const formats = useFormats();
  const { hosted, hostName, hostDeadline, hostQuota, closesAt } = description;
  const parts =
    hosted === "ABOVE"
      ? [
          t("ongoing.hosted-by", { host: hostName ?? t("hosted.ABOVE") }),
          hostDeadline && t("ongoing.send-by", { deadline: formats.deadline(hostDeadline) }),
          hostQuota && t("ongoing.takes", { places: hostQuota }),
        ]
      : [
          t("hosted.HERE"),
          closesAt && t("ongoing.closes", { deadline: formats.deadline(closesAt) }),
          t("ongoing.places", { used: places.used, most: places.atMost }),
        ];
  return <span className="soft num">{parts.filter(Boolean).join(t("comma"))}</span>;
}
