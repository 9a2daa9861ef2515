import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PublicNotice, PublicNoticeItem } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Card, Page } from "@/shared/ui/Page";
import { RunningTag } from "./RunningTag";
import "../public.css";

interface NoticePageProps {
  notice: PublicNotice;
  /** The way to object, while it runs. */
  objecting: ReactNode;
}

/** One notice as it was published: what it says, whom it names, and until when one may object. */
export function NoticePage({ notice, objecting }: NoticePageProps) {
  const { t } = useTranslation("public");
  const { day } = useFormats();
  return (
    <Page title={notice.title} note={t("notice.by", { organiser: notice.organiserName, day: day(notice.publishedAt) })}>
      <Card>
        <p>
          <RunningTag running={notice.running} />
        </p>
        <p className="written">{notice.text}</p>
        <dl className="facts">
          <dt>{t("notice.days")}</dt>
          <dd className="num">
            {t("notice.days-of", {
              first: day(notice.firstDay),
              last: day(notice.lastDay),
              count: notice.workingDays,
            })}
          </dd>
          <dt>{t("notice.contact")}</dt>
          <dd className="written">{notice.contact}</dd>
        </dl>
      </Card>
      <Card title={t("notice.list", { total: notice.items.length })}>
        <ol className="notice-list">
          {notice.items.map((item) => (
            <Named key={item.applicationId} item={item} />
          ))}
        </ol>
      </Card>
      {notice.running ? objecting : <p>{t("notice.too-late")}</p>}
      <p>
        {t("notice.answered")} <Link to="/objection">{t("notice.to-answer")}</Link>
      </p>
    </Page>
  );
}

function Named({ item }: { item: PublicNoticeItem }) {
  const { t } = useTranslation("public");
  return (
    <li className="entry">
      <p>
        {item.title} {item.grade && <span className="tag">{item.grade}</span>}
      </p>
      <p className="soft">
        {t("notice.item", { unit: item.unitName, names: item.applicantNames.join(t("notice.and")) })}
      </p>
    </li>
  );
}
