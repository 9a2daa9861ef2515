import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ApplicationRevision, RoundApplication } from "@/api/types.gen";
import { BackToApplication } from "./BackLinks";
import { CaseFacts } from "./CaseFacts";
import { PrintPage } from "./PrintPage";
import { SealPlace } from "./SealPlace";

interface ApplicationSheetProps {
  application: RoundApplication;
  /** What was handed in, and is printed. */
  revision: ApplicationRevision;
  /** Its answers, read by its form. */
  answers: ReactNode;
}

/** 申报书: what was handed in, with room for signature and seal, and a code that tells this version from others. */
export function ApplicationSheet({ application, revision, answers }: ApplicationSheetProps) {
  const { t } = useTranslation("print");
  const { endorsement } = application;
  return (
    <PrintPage what={t("application.title")} back={<BackToApplication applicationId={application.id} />}>
      <p className="version">{t("version", { code: revision.versionCode, number: revision.number })}</p>
      <h2>{t("application.title")}</h2>
      <CaseFacts
        {...application}
        title={revision.title}
        writers={[application.applicantName, ...application.members.map(({ name }) => name)]}
        submittedAt={revision.submittedAt}
      />
      {answers}
      <div className="opinion-box">
        <p>
          <strong>{t("application.pledge")}</strong>
        </p>
        <p>{t("application.pledge-text")}</p>
        <div className="seal line">
          <p>{t("sign")}　　　　　　</p>
          <p>{t("day")}</p>
        </div>
      </div>
      <div className="opinion-box">
        <p>
          <strong>{t("application.opinion")}</strong>
        </p>
        {endorsement && <p>{t("application.rank", { rank: endorsement.rank })}</p>}
        {endorsement?.opinion && <p className="written">{endorsement.opinion}</p>}
        <SealPlace unit={application.unitName} />
      </div>
    </PrintPage>
  );
}
