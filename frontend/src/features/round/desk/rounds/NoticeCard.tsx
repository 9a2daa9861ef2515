import { useTranslation } from "react-i18next";
import type { Round } from "@/api/types.gen";
import { download } from "@/shared/api/download";
import { Button } from "@/shared/ui/Button";
import { Card } from "@/shared/ui/Page";

/** What was announced. */
export function NoticeCard({ round: { description, noticeFiles } }: { round: Round }) {
  const { t } = useTranslation("round");
  return (
    <Card title={t("part.notice")}>
      {description.notice ? <p className="written">{description.notice}</p> : <p className="soft">{t("no-notice")}</p>}
      <ul className="plain-list">
        {noticeFiles.map(({ id, name }) => (
          <li key={id}>
            <Button look="link" aria-label={t("download", { name })} onClick={() => void download(id)}>
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
