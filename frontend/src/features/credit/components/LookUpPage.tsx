import { Link, type LinkProps } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { DocumentKind, FoundAccounts, LookUpAccount } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { Button } from "@/shared/ui/Button";
import { ChoiceRow } from "@/shared/ui/ChoiceRow";
import { FormProblem } from "@/shared/ui/FormProblem";
import { TextField } from "@/shared/ui/fields";
import { Card, Page } from "@/shared/ui/Page";
import { EmptyState } from "@/shared/ui/states";
import { useLookingUp } from "../use-credit-actions";
import { useTyped } from "../use-typed";
import { AccountStateTag } from "./AccountStateTag";
import { DocumentFields } from "./DocumentFields";

type Way = "document" | "phone" | "name";
const WAYS: readonly Way[] = ["document", "phone", "name"];
const SHOWN = ["/document/number", "/phone", "/name"];

interface LookUpPageProps {
  mayOpen: boolean;
  opensAt: NonNullable<LinkProps["to"]>;
  accountAt: "/m/credit-accounts/$accountId" | "/credit-accounts/$accountId";
}

/** Whether somebody has an account, and the way to open one. */
export function LookUpPage({ mayOpen, opensAt, accountAt }: LookUpPageProps) {
  const { t } = useTranslation("credit");
  const [way, setWay] = useState<Way>("document");
  const [found, setFound] = useState<FoundAccounts>();
  const { values, set } = useTyped({ kind: "ID_CARD" as DocumentKind, number: "", phone: "", name: "" });
  const { act, isPending, problem, reset } = useLookingUp(setFound);

  function asked(): LookUpAccount {
    if (way === "document") return { document: { kind: values.kind, number: values.number } };
    return way === "phone" ? { phone: values.phone } : { name: values.name };
  }

  return (
    <Page title={t("title")} note={t("note")}>
      {mayOpen && (
        <Link to={opensAt} className="btn big">
          {t("open.title")}
        </Link>
      )}
      <Card title={t("look-up.title")}>
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            setFound(undefined);
            act({ body: asked() });
          }}
        >
          <ChoiceRow
            legend={t("look-up.by")}
            value={way}
            options={WAYS.map((value) => ({ value, label: t(`look-up.${value}`) }))}
            onChange={(next) => {
              setWay(next);
              setFound(undefined);
              reset();
            }}
          />
          {way === "document" && (
            <DocumentFields
              kind={values.kind}
              number={values.number}
              onKind={(kind) => set("kind", kind)}
              onNumber={(number) => set("number", number)}
              error={faultAt(problem, "/document/number")}
            />
          )}
          {way === "phone" && (
            <TextField
              label={t("phone")}
              isRequired
              inputMode="tel"
              maxLength={21}
              value={values.phone}
              onChange={(phone) => set("phone", phone)}
              error={faultAt(problem, "/phone")}
            />
          )}
          {way === "name" && (
            <TextField
              label={t("name")}
              isRequired
              maxLength={60}
              value={values.name}
              onChange={(name) => set("name", name)}
              error={faultAt(problem, "/name")}
            />
          )}
          <FormProblem problem={problem} shown={SHOWN} />
          <Button type="submit" isBusy={isPending}>
            {t("look-up.submit")}
          </Button>
        </form>
      </Card>
      {found && <Found found={found} accountAt={accountAt} />}
    </Page>
  );
}

function Found({ found, accountAt }: { found: FoundAccounts } & Pick<LookUpPageProps, "accountAt">) {
  const { t } = useTranslation("credit");
  if (found.elsewhere !== null) {
    return <EmptyState title={t("look-up.elsewhere", { unit: found.elsewhere })}>{t("look-up.ask-there")}</EmptyState>;
  }
  if (found.items.length === 0) return <EmptyState title={t("look-up.none")}>{t("look-up.none-text")}</EmptyState>;
  return (
    <ul className="plain-list stack" aria-label={t("look-up.found")}>
      {found.items.map((account) => (
        <li key={account.id}>
          <Card>
            <Link to={accountAt} params={{ accountId: account.id }} className="whole">
              {account.name ?? account.number}
            </Link>
            <p className="soft num">
              {[account.number, account.birthYear && t("born", { year: account.birthYear }), account.townName]
                .filter(Boolean)
                .join(" · ")}
            </p>
            <p>
              <AccountStateTag state={account.state} />
            </p>
          </Card>
        </li>
      ))}
    </ul>
  );
}
