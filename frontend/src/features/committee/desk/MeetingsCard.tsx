import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { PageCommitteeMeetingSummary } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { refined } from "@/shared/list/list-search";
import { DateField } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";
import { Pager } from "@/shared/ui/Pager";
import { EmptyState } from "@/shared/ui/states";
import type { CommitteeSearch } from "../committee-search";

interface MeetingsCardProps {
  page: PageCommitteeMeetingSummary;
  search: CommitteeSearch;
  onSearch: (search: CommitteeSearch) => void;
}

export function MeetingsCard({ page, search, onSearch }: MeetingsCardProps) {
  const { t } = useTranslation("committee");
  const formats = useFormats();
  const isFiltered = search.from !== undefined || search.until !== undefined;
  return (
    <Card title={t("meetings")}>
      {(page.items.length > 0 || isFiltered) && (
        <div className="filters">
          <DateField
            label={t("meetings-from")}
            value={search.from ?? ""}
            onChange={(from) => onSearch(refined(search, { from: from || undefined }))}
          />
          <DateField
            label={t("meetings-until")}
            value={search.until ?? ""}
            onChange={(until) => onSearch(refined(search, { until: until || undefined }))}
          />
        </div>
      )}
      {page.items.length === 0 && <EmptyState title={isFiltered ? t("no-meetings-then") : t("no-meetings")} />}
      <ul className="plain-list rows">
        {page.items.map((meeting) => (
          <li key={meeting.id}>
            <Link
              to="/committees/$committeeId/meetings/$meetingId"
              params={{ committeeId: meeting.committeeId, meetingId: meeting.id }}
            >
              {meeting.subject}
            </Link>{" "}
            <span className="soft num">
              {[
                formats.day(meeting.heldOn),
                meeting.minutesNumber && t("meeting.minutes-is", { number: meeting.minutesNumber }),
                t("resolutions-count", { count: meeting.resolutionCount }),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      {page.items.length > 0 && <Pager page={page} search={search} onSearch={onSearch} />}
    </Card>
  );
}
