import { useTranslation } from "react-i18next";
import type { RoundExtension } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Card } from "@/shared/ui/Page";

/** When the end was moved, and why; nothing where it never was. */
export function EndMoves({ moves }: { moves: readonly RoundExtension[] }) {
  const { t } = useTranslation("round");
  const formats = useFormats();
  if (moves.length === 0) return null;
  return (
    <Card title={t("moves.title")}>
      <ul className="plain-list rows">
        {moves.map(({ from, to, reason, decidedAt }) => (
          <li key={decidedAt}>
            <span className="num">
              {Date.parse(to) > Date.parse(from)
                ? t("moves.extended", { from: formats.moment(from), to: formats.moment(to) })
                : t("moves.closed", { from: formats.moment(from), to: formats.moment(to) })}
            </span>
            <p className="written">{reason}</p>
            <p className="soft num">{t("moves.decided", { day: formats.day(decidedAt) })}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
