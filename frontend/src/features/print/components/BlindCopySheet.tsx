import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PrintedBlindCopySheet } from "@/api/types.gen";
import { BackToApplication } from "./BackLinks";
import { PrintPage } from "./PrintPage";
import { VersionLine } from "./VersionLine";

/** 活页: what experts of a blind stage get of an application; whose it is stands nowhere. */
export function BlindCopySheet({ sheet, versionCode, answers }: PrintedBlindCopySheet & { answers: ReactNode }) {
  const { t } = useTranslation("print");
  const facts = [
    [t("fact.round"), sheet.roundTitle],
    [t("blind.stage"), sheet.stageName],
    [t("blind.number"), sheet.number === null ? t("blind.unnumbered") : String(sheet.number)],
    [t("fact.title"), sheet.title],
  ];
  return (
    <PrintPage what={t("blind.title")} back={<BackToApplication applicationId={sheet.applicationId} />}>
      <VersionLine code={versionCode} />
      <h2>{t("blind.title")}</h2>
      <table>
        <tbody>
          {facts.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {answers}
      {sheet.heldBack > 0 && <p>{t("blind.held", { count: sheet.heldBack })}</p>}
    </PrintPage>
  );
}
