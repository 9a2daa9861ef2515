import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { PagePublishedNoticeSummary, PublicNoticeSummary } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import type { ListSearch } from "@/shared/list/list-search";
import { Card, Page } from "@/shared/ui/Page";
import { Pager } from "@/shared/ui/Pager";
import { EmptyState } from "@/shared/ui/states";
import { RunningTag } from "./RunningTag";

interface NoticesPageProps {
  page: PagePublishedNoticeSummary;
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
}

/** All notices for everybody, those that run first. */
export function NoticesPage({ page, search, onSearch }: NoticesPageProps) {
  const { t } = useTranslation("public");
  return (
    <Page title={t("notices.title")} note={t("notices.note")}>
      <Card>
        {page.items.length === 0 && <EmptyState title={t("notices.none")} />}
        <ul className="plain-list">
          {page.items.map((notice) => (
            <Entry key={notice.id} notice={notice} />
          ))}
        </ul>
        <Pager page={{ next: page.next ?? null }} search={search} onSearch={onSearch} />
      </Card>
    </Page>
  );
}

function Entry({ notice }: { notice: PublicNoticeSummary }) {
  const { t } = useTranslation("public");
  const { day } = useFormats();
  return (
    <li className="entry">
      <Link to="/notices/$noticeId" params={{ noticeId: notice.id }} className="whole">
        {notice.title}
      </Link>
      <p>
        <RunningTag running={notice.running} />{" "}
        <span className="num">{t("days", { first: day(notice.firstDay), last: day(notice.lastDay) })}</span>
      </p>
      <p className="soft">{t("notices.by", { organiser: notice.organiserName, programme: notice.programmeName })}</p>
    </li>
  );
}
