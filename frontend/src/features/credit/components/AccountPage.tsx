import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AccountAct, AccountEvent, CreditAccount, OrganisationSummary } from "@/api/types.gen";
import { useOpened } from "@/shared/draft/use-opened";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { Card, Page } from "@/shared/ui/Page";
import { AccountDialogs } from "./AccountDialogs";
import { AccountStateTag } from "./AccountStateTag";

interface AccountPageProps {
  account: CreditAccount;
  events: readonly AccountEvent[];
  towns: readonly OrganisationSummary[];
}

/** What an account's page offers, in this order; merging is the desk's. */
const OFFERED: readonly AccountAct[] = ["CORRECT", "CLOSE", "REOPEN", "ERASE"];

export type AccountDialog = "DISCLOSE" | "DOCUMENT" | "CORRECT" | "CLOSE" | "REOPEN" | "ERASE";

/** One account: masked until somebody says what for, and what was done with it. */
export function AccountPage({ account, events, towns }: AccountPageProps) {
  const { t } = useTranslation("credit");
  const formats = useFormats();
  const [opened, open] = useOpened<AccountDialog>(`credit-account:${account.id}`);
  const [shown, setShown] = useState<CreditAccount>();
  // what was shown in full goes when anything of the account changes
  const seen = shown?.version === account.version ? shown : account;
  const may = (act: AccountAct) => account.acts.includes(act);
  return (
    <Page
      title={seen.name ?? t("erased-name")}
      note={
        <>
          <AccountStateTag state={account.state} /> <span className="num">{account.number}</span>
        </>
      }
    >
      <div className="beside">
        <div className="stack">
          <Card title={t("holder")}>
            <dl className="facts">
              {seen.documents.map((document) => (
                <div key={document.id}>
                  <dt>{t(`kind.${document.kind}`)}</dt>
                  <dd className="num">{document.number ?? t("erased")}</dd>
                </div>
              ))}
              <div>
                <dt>{t("phone")}</dt>
                <dd className="num">{seen.phone ?? "—"}</dd>
              </div>
              <div>
                <dt>{t("birth-year")}</dt>
                <dd className="num">{seen.birthYear ?? "—"}</dd>
              </div>
              <div>
                <dt>{t("sex-label")}</dt>
                <dd>{seen.sex ? t(`sex.${seen.sex}`) : "—"}</dd>
              </div>
            </dl>
            <div className="actions start">
              {may("DISCLOSE") &&
                (seen === account ? (
                  <Button look="plain" onClick={() => open("DISCLOSE")}>
                    {t("disclose.title")}
                  </Button>
                ) : (
                  <Button look="plain" onClick={() => setShown(undefined)}>
                    {t("disclose.hide")}
                  </Button>
                ))}
              {may("CORRECT") && (
                <Button look="plain" onClick={() => open("DOCUMENT")}>
                  {t("add-document.title")}
                </Button>
              )}
            </div>
          </Card>
          <Card title={t("account")}>
            <dl className="facts">
              <div>
                <dt>{t("unit")}</dt>
                <dd>{account.unitName}</dd>
              </div>
              <div>
                <dt>{t("town")}</dt>
                <dd>{account.townName}</dd>
              </div>
              <div>
                <dt>{t("opened")}</dt>
                <dd className="num">
                  {formats.day(account.openedOn)} · {t(`way.${account.openingWay}`)}
                </dd>
              </div>
              {account.closedOn && (
                <div>
                  <dt>{t("closed")}</dt>
                  <dd className="num">{formats.day(account.closedOn)}</dd>
                </div>
              )}
              {account.consent && (
                <div>
                  <dt>{t("consent.title")}</dt>
                  <dd className="num">
                    {t("consent.given", {
                      number: account.consent.text,
                      day: formats.day(account.consent.givenOn),
                      way: t(`consent.${account.consent.way}`),
                    })}
                  </dd>
                </div>
              )}
            </dl>
            <div className="actions start">
              {OFFERED.filter(may).map((act) => (
                <Button key={act} look="plain" onClick={() => open(act as AccountDialog)}>
                  {t(`act.${act}`)}
                </Button>
              ))}
            </div>
          </Card>
        </div>
        <Card title={t("events.title")}>
          <ul className="plain-list stack">
            {events.map((event) => (
              <li key={event.id}>
                <p>
                  {t(`events.${event.kind}`, { number: event.otherNumber ?? "" })}
                  {event.reason && <span className="soft"> · {event.reason}</span>}
                </p>
                <p className="soft num">
                  {formats.moment(event.doneAt)} · {event.doneByName ?? t("events.system")}
                </p>
              </li>
            ))}
          </ul>
        </Card>
      </div>
      {opened && (
        <AccountDialogs opened={opened} account={account} towns={towns} onShown={setShown} onClose={() => open(null)} />
      )}
    </Page>
  );
}
