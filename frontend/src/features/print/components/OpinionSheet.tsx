import { useTranslation } from "react-i18next";
import type { PrintedOpinionSheet } from "@/api/types.gen";
import { BackToApplication } from "./BackLinks";
import { CaseFacts } from "./CaseFacts";
import { PrintPage } from "./PrintPage";
import { ScoreTable } from "./ScoreTable";
import { SealPlace } from "./SealPlace";
import { VersionLine } from "./VersionLine";

/** 评审意见表: the experts' points and comments on one application; who they were stands nowhere. */
export function OpinionSheet({ sheet, versionCode }: PrintedOpinionSheet) {
  const { t } = useTranslation("print");
  return (
    <PrintPage what={t("opinion.title")} back={<BackToApplication applicationId={sheet.applicationId} />}>
      <VersionLine code={versionCode} />
      <h2>{t("opinion.title")}</h2>
      <CaseFacts {...sheet} />
      <ScoreTable sheet={sheet} />
      <div className="opinion-box">
        <p>
          <strong>{t("opinion.comment")}</strong>
        </p>
        {sheet.opinions.map(({ comment, vetoes }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves in what is only read
          <div key={i}>
            <p className="written">
              {t("opinion.comment-of", { number: i + 1, comment: comment ?? t("opinion.no-comment") })}
            </p>
            {vetoes.length > 0 && <p>{t("opinion.vetoes", { names: vetoes.join(t("and")) })}</p>}
          </div>
        ))}
        <SealPlace unit={sheet.organiserName} />
      </div>
    </PrintPage>
  );
}
