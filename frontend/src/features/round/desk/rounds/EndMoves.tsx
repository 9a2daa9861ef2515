import { useTranslation } from "react-i18next";
import type { RoundExtension } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Card } from "@/shared/ui/Page";

/** When the end was moved, for whom, and why; nothing where it never was. */
export function EndMoves({ moves }: { moves: readonly RoundExtension[] }) {
  const { t } = useTranslation("round");
  const formats = useFormats();

  function told({ from, to, unitName, applicantName }: RoundExtension): string {
    const times = { from: formats.moment(from), to: formats.moment(to) };
    const name = unitName ?? applicantName;
    const isLater = Date.parse(to) > Date.parse(from);
    if (name !== null) return t(isLater ? "moves.extended-for" : "moves.corrected-for", { name, ...times });
    return isLater ? t("moves.extended", times) : t("moves.closed", times);
  }

  if (moves.length === 0) return null;
  return (
    <Card title={t("moves.title")}>
      <ul className="plain-list rows">
        {moves.map((move) => (
          <li key={`${move.decidedAt} ${move.applicantId}`}>
            <span className="num">{told(move)}</span>
            <p className="written">{move.reason}</p>
            <p className="soft num">{t("moves.decided", { day: formats.day(move.decidedAt) })}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
