import { useTranslation } from "react-i18next";
import type { Ranking } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";

/** By which rules, by whom, when; and whether it still holds. */
export function RankingFacts({ ranking }: { ranking: Ranking }) {
  const { t } = useTranslation("ranking");
  const formats = useFormats();
  return (
    <>
      <p className="soft">
        {t("made", { name: ranking.madeByName ?? t("system"), moment: formats.moment(ranking.madeAt) })}{" "}
        {t("method-is", { method: t(`method.${ranking.method}`) })} {t(`tie-rule.${ranking.tieRule}`)}
        {ranking.earlierPercent !== null && ` ${t("earlier", { percent: ranking.earlierPercent })}`}
        {ranking.passMark !== null && ` ${t("pass-mark", { points: ranking.passMark })}`}
      </p>
      {ranking.outdated && (
        <p className="alert" role="note">
          <span aria-hidden="true">▲ </span>
          {t("outdated")}
        </p>
      )}
    </>
  );
}
