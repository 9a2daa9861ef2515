import { useTranslation } from "react-i18next";
import type { ItemOutcome, ItemProgress, Outcome1, PlanProgress } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { DraftNote } from "@/shared/draft/DraftNote";
import { useDraft } from "@/shared/draft/use-draft";
import { FormProblem } from "@/shared/ui/FormProblem";
import { Select, TextField } from "@/shared/ui/fields";
import { Card, Page } from "@/shared/ui/Page";
import { SureButton } from "@/shared/ui/SureButton";
import { ProgressTag } from "../components/ProgressTag";
import { usePlanWork } from "../use-plan-work";
import "../plan.css";

type Account = Pick<ItemOutcome, "reason"> & { outcome: Outcome1 };

interface ClosingPageProps {
  progress: PlanProgress;
  version: string;
  onClosed: () => void;
}

/** Every item is accounted for: done, carried over, or dropped with a reason. */
export function ClosingPage({ progress, version, onClosed }: ClosingPageProps) {
  const { t } = useTranslation("plans");
  const items = progress.tasks.flatMap((task) => task.items);
  const draft = useDraft<Record<string, Account>>(
    `plan-closing:${progress.planId}`,
    Object.fromEntries(items.map((item) => [item.id, startOf(item)])),
  );
  const { close } = usePlanWork(progress.planId, version, {
    onClosed: () => {
      draft.discard();
      onClosed();
    },
  });
  const accounts = items.map((item) => ({ taskItemId: item.id, ...(draft.values[item.id] ?? startOf(item)) }));
  const shown = accounts.map((_, index) => `/items/${index}/reason`);
  return (
    <Page title={t("closing.title", { year: progress.year })} note={t("closing.note")}>
      <Card>
        <ul className="plain-list">
          {items.map((item, index) => (
            <ItemAccount
              key={item.id}
              item={item}
              account={draft.values[item.id] ?? startOf(item)}
              error={faultAt(close.problem, `/items/${index}/reason`)}
              onChange={(account) => draft.set(item.id, account)}
            />
          ))}
        </ul>
        <DraftNote draft={draft} />
        <FormProblem problem={close.problem} shown={shown} />
        <SureButton
          big
          isBusy={close.isPending}
          title={t("closing.sure", { year: progress.year })}
          text={t("closing.sure-text")}
          yes={t("closing.yes")}
          onSure={() => close.act({ path: { id: progress.planId }, body: { items: accounts } })}
        >
          {t("closing.do")}
        </SureButton>
      </Card>
    </Page>
  );
}

interface ItemAccountProps {
  item: ItemProgress;
  account: Account;
  error: string | undefined;
  onChange: (account: Account) => void;
}

const OUTCOMES: readonly Outcome1[] = ["DONE", "CARRIED_OVER", "DROPPED"];

function ItemAccount({ item, account, error, onChange }: ItemAccountProps) {
  const { t } = useTranslation("plans");
  return (
    <li className="entry">
      <p>
        {item.text} <ProgressTag state={item.state} daysLate={item.daysLate} />
      </p>
      <div className="pair">
        <Select<Outcome1>
          label={t("closing.outcome")}
          value={account.outcome}
          options={OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))}
          onChange={(outcome) => onChange({ ...account, outcome })}
        />
        <TextField
          label={t("closing.reason")}
          isRequired={account.outcome === "DROPPED"}
          value={account.reason ?? ""}
          error={error}
          onChange={(reason) => onChange({ ...account, reason: reason || null })}
        />
      </div>
    </li>
  );
}

function startOf(item: ItemProgress): Account {
  return { outcome: item.state === "DONE" ? "DONE" : "CARRIED_OVER", reason: null };
}
