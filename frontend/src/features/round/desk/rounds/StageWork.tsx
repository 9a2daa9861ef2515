import { Link, type LinkProps } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { RoundStage } from "@/api/types.gen";
import { may, useCaller } from "@/shared/session/caller";

interface Work {
  to: NonNullable<LinkProps["to"]>;
  /** Any of these is enough. */
  permissions: readonly string[];
}

/** Where a stage is worked on for the whole round; the others are worked on case by case. */
const WORK: Readonly<Record<string, Work>> = {
  "expert-review": { to: "/rounds/$roundId/reviews", permissions: ["review.read-of-round", "review.oversee"] },
  decision: { to: "/rounds/$roundId/decision", permissions: ["round-decision.read"] },
  incubation: { to: "/rounds/$roundId/incubation", permissions: ["incubation.manage"] },
  appraisal: { to: "/rounds/$roundId/appraisals", permissions: ["appraisal.manage"] },
  "public-notice": { to: "/rounds/$roundId/public-notice", permissions: ["public-notice.read"] },
  nomination: { to: "/rounds/$roundId/nomination", permissions: ["nomination.read"] },
};

export function StageWork({ roundId, kind }: { roundId: string; kind: RoundStage["kind"] }) {
  const { t } = useTranslation("round");
  const caller = useCaller();
  const work = WORK[kind];
  if (!work?.permissions.some((permission) => may(caller, permission))) return null;
  return (
    <Link to={work.to} params={{ roundId }} className="work">
      {t(`work.${kind}`)}
    </Link>
  );
}
