import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { PageSignOffSummary, SignOffState } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { refined } from "@/shared/list/list-search";
import { ChoiceRow } from "@/shared/ui/ChoiceRow";
import { Select } from "@/shared/ui/fields";
import { Card, Page } from "@/shared/ui/Page";
import { Pager } from "@/shared/ui/Pager";
import { EmptyState } from "@/shared/ui/states";
import { SIGN_OFF_STATES, type SignOffSearch } from "../sign-off-search";
import { SignOffTag } from "./SignOffTag";
import "../sign-off.css";

interface SignOffListPageProps {
  page: PageSignOffSummary;
  search: SignOffSearch;
  onSearch: (search: SignOffSearch) => void;
  /** A link to the setting, on the desk. */
  maySeeSetting?: boolean;
  to: "/sign-offs/$signOffId" | "/m/sign-offs/$signOffId";
}

/** What waits for the reader first; all of them by choice. */
export function SignOffListPage({ page, search, onSearch, maySeeSetting, to }: SignOffListPageProps) {
  const { t } = useTranslation("sign-off");
  const formats = useFormats();
  const isWaiting = search.waiting ?? true;
  return (
    <Page title={t("title")} actions={maySeeSetting && <Link to="/sign-off-settings">{t("setting.title")}</Link>}>
      <ChoiceRow
        legend={t("which")}
        value={isWaiting ? "mine" : "all"}
        options={[
          { value: "mine", label: t("mine") },
          { value: "all", label: t("all") },
        ]}
        onChange={(value) => onSearch({ waiting: value === "mine" })}
      />
      {!isWaiting && (
        <Select<SignOffState | "ANY">
          label={t("state-label")}
          value={search.state ?? "ANY"}
          options={[
            { value: "ANY", label: t("all") },
            ...SIGN_OFF_STATES.map((value) => ({ value, label: t(`state.${value}`) })),
          ]}
          onChange={(state) => onSearch(refined(search, { state: state === "ANY" ? undefined : state }))}
        />
      )}
      <Card>
        {page.items.length === 0 && <EmptyState title={isWaiting ? t("none-mine") : t("none")} />}
        <ul className="plain-list">
          {page.items.map((signOff) => (
            <li key={signOff.id} className="entry">
              <Link to={to} params={{ signOffId: signOff.id }} className="whole">
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
      <Pager page={page.items.length === 0 ? {} : page} search={search} onSearch={onSearch} />
    </Page>
  );
}
