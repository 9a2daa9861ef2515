import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { PageSignOffSummary } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { ChoiceRow } from "@/shared/ui/ChoiceRow";
import { Card, Page } from "@/shared/ui/Page";
import { EmptyState } from "@/shared/ui/states";
import type { SignOffSearch } from "../sign-off-search";
import { SignOffTag } from "./SignOffTag";
import "../sign-off.css";

interface SignOffListPageProps {
  page: PageSignOffSummary;
  search: SignOffSearch;
  onSearch: (search: SignOffSearch) => void;
  to: "/sign-offs/$signOffId" | "/m/sign-offs/$signOffId";
}

/** What waits for the reader first; all of them by choice. */
export function SignOffListPage({ page, search, onSearch, to }: SignOffListPageProps) {
  const { t } = useTranslation("sign-off");
  const formats = useFormats();
  const isWaiting = search.waiting ?? true;
  return (
    <Page title={t("title")}>
      <ChoiceRow
        legend={t("which")}
        value={isWaiting ? "mine" : "all"}
        options={[
          { value: "mine", label: t("mine") },
          { value: "all", label: t("all") },
        ]}
        onChange={(value) => onSearch({ waiting: value === "mine" })}
      />
      <Card>
        {page.items.length === 0 && <EmptyState title={isWaiting ? t("none-mine") : t("none")} />}
        <ul className="plain-list">
          {page.items.map((signOff) => (
            <li key={signOff.id} className="sign-off-row">
              <Link to={to} params={{ signOffId: signOff.id }}>
                {signOff.title}
              </Link>
              <p>
                <SignOffTag state={signOff.state} />{" "}
                <span className="soft">
                  {t("drafted-by", { name: signOff.drafterName ?? "", day: formats.day(signOff.draftedAt) })}
                </span>
              </p>
            </li>
          ))}
        </ul>
      </Card>
      {page.next && (
        <div className="actions">
          <Button look="plain" onClick={() => onSearch({ ...search, cursor: page.next as string })}>
            {t("shared:table.next")}
          </Button>
        </div>
      )}
    </Page>
  );
}
