import { useTranslation } from "react-i18next";
import type { PrintedAwardSheet } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { BackToRound } from "./BackLinks";
import { PrintPage } from "./PrintPage";
import { SealPlace } from "./SealPlace";
import { VersionLine } from "./VersionLine";

/** 认定名单: what a round awarded and still holds. */
export function AwardSheet({ sheet, versionCode }: PrintedAwardSheet) {
  const { t } = useTranslation("print");
  const { day } = useFormats();
  const { roundId, roundTitle, programmeName: programme, level, organiserName, awards } = sheet;
  return (
    <PrintPage what={t("awards.title")} back={<BackToRound roundId={roundId} />}>
      <VersionLine code={versionCode} />
      <h2>
        {roundTitle}
        <br />
        {t("awards.title")}
      </h2>
      <p className="about">{t("awards.about", { programme, level: t(`level.${level}`), total: awards.length })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="wide" aria-label={t("awards.title")} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("awards.number")}</th>
              <th scope="col">{t("awards.name")}</th>
              <th scope="col">{t("awards.unit")}</th>
              <th scope="col">{t("awards.grade")}</th>
              <th scope="col">{t("awards.day")}</th>
              <th scope="col">{t("awards.document")}</th>
            </tr>
          </thead>
          <tbody>
            {awards.map((award, i) => (
              <tr key={award.applicationId}>
                <td className="num">{i + 1}</td>
                <td>{award.title}</td>
                <td>{award.unitName}</td>
                <td>{award.grade}</td>
                <td className="num">{day(award.awardedOn)}</td>
                <td>{award.documentNumber}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <SealPlace unit={organiserName} />
    </PrintPage>
  );
}
