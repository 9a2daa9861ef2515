import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Round } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { applicationsOf } from "../../round-links";
import { StageWork } from "./StageWork";
import "../round.css";

interface StageStripProps {
  /** Without one nothing leads anywhere: a preview. */
  roundId?: string;
  stages: readonly Pick<
    Round["stages"][number],
    "id" | "kind" | "staffName" | "settings" | "waiting" | "leftOver" | "progress"
  >[];
  /** Each with the way to where it is worked on. */
  withWork?: boolean;
}

/**
 * The stages of a round in a row, each with how many cases stand in it; the count opens them. In the first they are being
 * written, which nobody else reads before they are handed in.
 */
export function StageStrip({ roundId, stages, withWork = false }: StageStripProps) {
  const { t } = useTranslation("round");
  const formats = useFormats();
  return (
    // where nothing in it leads anywhere, what scrolls has to take the focus itself
    <ol className="strip num" tabIndex={roundId === undefined ? 0 : undefined}>
      {stages.map(({ id, kind, staffName, settings, waiting, leftOver, progress }, index) => (
        <li key={id} className={waiting ? "now" : undefined}>
          <span>{staffName}</span>
          {waiting === null && <b aria-hidden="true">–</b>}
          {waiting !== null && index === 0 && (
            <>
              <b>{formats.number(waiting)}</b>
              {waiting > 0 && <span className="soft">{t("being-written")}</span>}
            </>
          )}
          {waiting !== null && index > 0 && roundId === undefined && <b>{formats.number(waiting)}</b>}
          {waiting !== null && index > 0 && roundId !== undefined && (
            <Link
              {...applicationsOf(roundId, id)}
              aria-label={t("waiting-in", { stage: staffName, total: formats.number(waiting) })}
            >
              {formats.number(waiting)}
            </Link>
          )}
          {leftOver !== null && leftOver > 0 && (
            <span>
              <span aria-hidden="true">▲ </span>
              {t("left-over", { total: leftOver })}
            </span>
          )}
          {progress && <span className="soft">{t("progress", progress)}</span>}
          {withWork && roundId !== undefined && <StageWork roundId={roundId} stage={{ kind, settings }} />}
        </li>
      ))}
    </ol>
  );
}
