import { useTranslation } from "react-i18next";
import type { Round } from "@/api/types.gen";
import { FileLink } from "@/shared/ui/FileLink";
import { Card } from "@/shared/ui/Page";

/** What was announced. */
export function NoticeCard({ round: { description, noticeFiles } }: { round: Round }) {
  const { t } = useTranslation("round");
  return (
    <Card title={t("part.notice")}>
      {description.notice ? <p className="written">{description.notice}</p> : <p className="soft">{t("no-notice")}</p>}
      <ul className="plain-list">
        {noticeFiles.map((file) => (
          <li key={file.id}>
            <FileLink file={file} label={t("download", { name: file.name })} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
