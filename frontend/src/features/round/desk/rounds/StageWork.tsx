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
  // Where it takes finished work only; else applicants begin what comes in.
  submission: { to: "/rounds/$roundId/finished-works", permissions: ["finished-work.call-in"] },
  "expert-review": { to: "/rounds/$roundId/reviews", permissions: ["review.read-of-round", "review.oversee"] },
  decision: { to: "/rounds/$roundId/decision", permissions: ["round-decision.read"] },
  incubation: { to: "/rounds/$roundId/incubation", permissions: ["incubation.manage"] },
  appraisal: { to: "/rounds/$roundId/appraisals", permissions: ["appraisal.manage"] },
  "public-notice": { to: "/rounds/$roundId/public-notice", permissions: ["public-notice.read"] },
  nomination: { to: "/rounds/$roundId/nomination", permissions: ["nomination.read"] },
};

interface StageWorkProps {
  roundId: string;
  stage: Pick<RoundStage, "kind" | "settings">;
}

export function StageWork({ roundId, stage }: StageWorkProps) {
  const { kind } = stage;
  const { t } = useTranslation("round");
  const caller = useCaller();
  const isWrittenByApplicants = kind === "submission" && stage.settings.finishedOnly !== "true";
  const work = isWrittenByApplicants ? undefined : WORK[kind];
  if (!work?.permissions.some((permission) => may(caller, permission))) return null;
  return (
    <Link to={work.to} params={{ roundId }} className="work">
      {t(`work.${kind}`)}
    </Link>
  );
}
