import { useTranslation } from "react-i18next";
import type { RoundPublicNotice } from "@/api/types.gen";
import { Card } from "@/shared/ui/Page";
import { NoticeItems } from "./NoticeItems";

/** A public notice as it is signed and shown: its words, how long, and its list. */
export function NoticeBrief({ notice: { description, items } }: { notice: RoundPublicNotice }) {
  const { t } = useTranslation("public-notice");
  return (
    <>
      <Card title={description.title}>
        <p className="written">{description.text}</p>
        <dl className="facts">
          <dt>{t("contact.label")}</dt>
          <dd className="written">{description.contact}</dd>
          <dt>{t("days.label")}</dt>
          <dd className="num">{t("days.of", { days: description.workingDays })}</dd>
        </dl>
      </Card>
      <Card title={t("items", { total: items.length })}>
        <NoticeItems items={items} />
      </Card>
    </>
  );
}
