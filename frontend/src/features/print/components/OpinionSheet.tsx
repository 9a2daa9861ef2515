import { useTranslation } from "react-i18next";
import type { Round, RoundApplication, RubricContent } from "@/api/types.gen";
import type { Opinion } from "../opinions";
import { BackToApplication } from "./BackLinks";
import { CaseFacts } from "./CaseFacts";
import { PrintPage } from "./PrintPage";
import { ScoreTable } from "./ScoreTable";
import { SealPlace } from "./SealPlace";

interface OpinionSheetProps {
  application: RoundApplication;
  round: Round;
  rubric: RubricContent;
  opinions: readonly Opinion[];
}

/** 评审意见表: the experts' points and comments on one application; who they were stands nowhere. */
export function OpinionSheet({ application, round, rubric, opinions }: OpinionSheetProps) {
  const { t } = useTranslation("print");
  return (
    <PrintPage what={t("opinion.title")} back={<BackToApplication applicationId={application.id} />}>
      <h2>{t("opinion.title")}</h2>
      <CaseFacts application={application} submittedAt={application.submittedAt} />
      <ScoreTable rubric={rubric} opinions={opinions} />
      <div className="opinion-box">
        <p>
          <strong>{t("opinion.comment")}</strong>
        </p>
        {opinions.map(({ comment, vetoes }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves in what is only read
          <div key={i}>
            <p className="written">
              {t("opinion.comment-of", { number: i + 1, comment: comment ?? t("opinion.no-comment") })}
            </p>
            {vetoes.length > 0 && <p>{t("opinion.vetoes", { names: vetoes.join(t("and")) })}</p>}
          </div>
        ))}
        <SealPlace unit={round.organiserName} />
      </div>
    </PrintPage>
  );
}
