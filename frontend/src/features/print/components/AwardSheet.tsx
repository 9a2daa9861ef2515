import { useTranslation } from "react-i18next";
import type { PrintedAwardSheet } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { BackToRound } from "./BackLinks";
import { PrintPage } from "./PrintPage";
import { SealPlace } from "./SealPlace";
import { VersionLine } from "./VersionLine";
import { WideTable } from "./WideTable";

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
      <p className="about">
        {t("awards.about", { programme, level: t(`shared:level.${level}`), total: awards.length })}
      </p>
      <WideTable
        label={t("awards.title")}
        headings={[
          t("awards.number"),
          t("awards.name"),
          t("awards.unit"),
          t("awards.grade"),
          t("awards.day"),
          t("awards.document"),
        ]}
      >
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
      </WideTable>
      <SealPlace unit={organiserName} />
    </PrintPage>
  );
}
