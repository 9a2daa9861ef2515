import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ApplicationSummary, PageApplicationSummary } from "@/api/types.gen";
import { refined } from "@/shared/list/list-search";
import { ChoiceRow } from "@/shared/ui/ChoiceRow";
import { Card, Page } from "@/shared/ui/Page";
import { Pager } from "@/shared/ui/Pager";
import { EmptyState } from "@/shared/ui/states";
import { type OwnSearch, WHOSE } from "../own-search";
import { ApplicationTag } from "./ApplicationTag";
import { DeadlineTag } from "./DeadlineTag";

interface ApplicationsPageProps {
  page: PageApplicationSummary;
  search: OwnSearch;
  onSearch: (search: OwnSearch) => void;
  /** The reader sees what goes through their unit. */
  maySeeUnit: boolean;
  /** What is due. */
  children?: ReactNode;
}

/** One's own applications, or all of one's unit, what changed last on top. */
export function ApplicationsPage({ page, search, onSearch, maySeeUnit, children }: ApplicationsPageProps) {
  const { t } = useTranslation("application");
  return (
    <Page title={t("list.title")}>
      {children}
      {maySeeUnit && (
        <ChoiceRow
          legend={t("list.whose")}
          value={search.whose ?? "mine"}
          options={WHOSE.map((whose) => ({ value: whose, label: t(`list.${whose}`) }))}
          onChange={(whose) => onSearch(refined(search, { whose }))}
        />
      )}
      <Card>
        {page.items.length === 0 && (
          <EmptyState title={t("list.none")}>
            <Link to="/m/rounds">{t("list.to-rounds")}</Link>
          </EmptyState>
        )}
        <ul className="plain-list">
          {page.items.map((application) => (
            <Entry key={application.id} application={application} tellsWho={search.whose === "unit"} />
          ))}
        </ul>
        <Pager page={{ next: page.next ?? null }} search={search} onSearch={onSearch} />
      </Card>
      <p>
        <Link to="/m/rounds" className="btn plain big">
          {t("list.to-rounds")}
        </Link>
      </p>
    </Page>
  );
}

function Entry({ application, tellsWho }: { application: ApplicationSummary; tellsWho: boolean }) {
  const { t } = useTranslation("application");
  const { state, closesAt, correctUntil } = application;
  return (
    <li className="entry">
      <Link to="/m/applications/$applicationId" params={{ applicationId: application.id }} className="whole">
        {application.title ?? t("untitled")}
      </Link>
      <p>
        <ApplicationTag state={state} step={application.stepName} />{" "}
        {state === "DRAFT" && <DeadlineTag at={closesAt} />}
        {state === "RETURNED" && correctUntil && <DeadlineTag at={correctUntil} />}
      </p>
      <p className="soft">
        {application.roundTitle}
        {tellsWho && t("list.by", { name: application.applicantName })}
      </p>
    </li>
  );
}
