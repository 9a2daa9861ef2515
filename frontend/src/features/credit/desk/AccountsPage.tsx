import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { OrganisationSummary, PageCreditAccountSummary } from "@/api/types.gen";
import { ListPage } from "@/shared/desk/ListPage";
import { useFormats } from "@/shared/i18n/format";
import { refined } from "@/shared/list/list-search";
import { Button } from "@/shared/ui/Button";
import { DayFilter } from "@/shared/ui/DayFilter";
import { Select } from "@/shared/ui/fields";
import { type AccountSearch, STATES, WAYS } from "../account-search";
import { AccountStateTag } from "../components/AccountStateTag";

interface AccountsPageProps {
  page: PageCreditAccountSummary;
  towns: readonly OrganisationSummary[];
  search: AccountSearch;
  onSearch: (search: AccountSearch) => void;
  isLoading: boolean;
}

const ANY = "ANY";

/** Accounts by what is not personal; who looks for somebody looks them up. */
export function AccountsPage({ page, towns, search, onSearch, isLoading }: AccountsPageProps) {
  const { t } = useTranslation("credit");
  const formats = useFormats();
  const any = { value: ANY, label: t("any") };
  const chosen = <V extends string>(value: V | typeof ANY) => (value === ANY ? undefined : (value as V));
  return (
    <ListPage
      title={t("list.title")}
      note={t("list.note")}
      actions={
        <Link to="/credit-accounts/look-up" className="btn">
          {t("title")}
        </Link>
      }
      above={
        <div className="filters">
          <Select
            label={t("town")}
            value={search.town ?? ANY}
            onChange={(town) => onSearch(refined(search, { town: chosen(town) }))}
            options={[any, ...towns.map(({ id, name }) => ({ value: id, label: name }))]}
          />
          <Select
            label={t("state-label")}
            value={search.state ?? ANY}
            onChange={(state) => onSearch(refined(search, { state: chosen(state) }))}
            options={[
              { value: ANY, label: t("any") } as const,
              ...STATES.map((value) => ({ value, label: t(`state.${value}`) })),
            ]}
          />
          <Select
            label={t("way-label")}
            value={search.way ?? ANY}
            onChange={(way) => onSearch(refined(search, { way: chosen(way) }))}
            options={[
              { value: ANY, label: t("any") } as const,
              ...WAYS.map((value) => ({ value, label: t(`way.${value}`) })),
            ]}
          />
          <DayFilter
            label={t("opened-from")}
            value={search.openedFrom}
            onChange={(openedFrom) => onSearch(refined(search, { openedFrom }))}
          />
          <DayFilter
            label={t("opened-until")}
            value={search.openedUntil}
            onChange={(openedUntil) => onSearch(refined(search, { openedUntil }))}
          />
          <Button look="link" onClick={() => onSearch({})}>
            {t("clear")}
          </Button>
        </div>
      }
      page={page}
      search={search}
      onSearch={onSearch}
      isLoading={isLoading}
      columns={[
        {
          key: "number",
          sorter: true,
          title: t("number"),
          render: (_, row) => (
            <Link to="/credit-accounts/$accountId" params={{ accountId: row.id }} className="num">
              {row.number}
            </Link>
          ),
        },
        { key: "name", title: t("name"), render: (_, row) => row.name ?? t("erased") },
        { key: "birthYear", title: t("birth-year"), render: (_, row) => <span className="num">{row.birthYear}</span> },
        { key: "townName", dataIndex: "townName", title: t("town") },
        { key: "unitName", dataIndex: "unitName", title: t("unit") },
        {
          key: "openedOn",
          sorter: true,
          title: t("opened"),
          render: (_, row) => <span className="num">{formats.day(row.openedOn)}</span>,
        },
        { key: "state", title: t("state-label"), render: (_, row) => <AccountStateTag state={row.state} /> },
      ]}
    />
  );
}
