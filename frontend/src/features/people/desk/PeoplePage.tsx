import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { PageUserSummary, Role } from "@/api/types.gen";
import { ListPage } from "@/shared/desk/ListPage";
import { useOpened } from "@/shared/draft/use-opened";
import { Button } from "@/shared/ui/Button";
import { InviteDialog } from "../components/InviteDialog";
import { PersonState } from "../components/PersonState";
import type { PeopleSearch } from "../people-search";
import { PeopleFilters } from "./PeopleFilters";

interface PeoplePageProps {
  page: PageUserSummary;
  search: PeopleSearch;
  onSearch: (search: PeopleSearch) => void;
  /** Roles the caller may invite into; none hides the button. */
  roles: readonly Role[];
  isLoading: boolean;
}

export function PeoplePage({ page, search, onSearch, roles, isLoading }: PeoplePageProps) {
  const { t } = useTranslation("people");
  const [opened, open] = useOpened<"invite">("people");
  return (
    <ListPage
      title={t("title")}
      actions={roles.length > 0 && <Button onClick={() => open("invite")}>{t("invite.title")}</Button>}
      above={<PeopleFilters search={search} onSearch={onSearch} />}
      page={page}
      search={search}
      onSearch={onSearch}
      isLoading={isLoading}
      columns={[
        {
          key: "displayName",
          sorter: true,
          title: t("name"),
          render: (_, row) => (
            <Link to="/people/$userId" params={{ userId: row.id }}>
              {row.displayName}
            </Link>
          ),
        },
        { key: "username", sorter: true, dataIndex: "username", title: t("username") },
        { key: "units", title: t("unit"), render: (_, row) => row.units.join(" · ") },
        {
          key: "roles",
          title: t("role-label"),
          render: (_, row) => row.roles.map((role) => t(`shared:role.${role}`)).join(" · "),
        },
        { key: "state", title: t("state-label"), render: (_, row) => <PersonState state={row.state} /> },
      ]}
    >
      {opened === "invite" && <InviteDialog roles={roles} onClose={() => open(null)} />}
    </ListPage>
  );
}
