import { useQuery } from "@tanstack/react-query";
import { Link, type LinkProps } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { listSignOffsOptions, listTaskItemsOptions } from "@/api/@tanstack/react-query.gen";
import { type Counted, CountedList } from "@/features/waiting/components/CountedList";
import { WaitingCard } from "@/features/waiting/components/WaitingCard";
import { useWaiting } from "@/features/waiting/use-waiting";
import { useFormats } from "@/shared/i18n/format";
import { may, useCaller } from "@/shared/session/caller";
import { Card } from "@/shared/ui/Page";

/** Counts only; each fails or loads by itself, so that none holds the year up. */
export function DashboardAside({ planId }: { planId?: string }) {
  const { t } = useTranslation("dashboard");
  const mine = useWaiting();
  const toSign = mine.find(({ entry }) => entry.kind === "sign-off")?.entry.count ?? 0;
  const others = useOthers(planId, toSign).filter(({ count }) => count !== 0);
  return (
    <>
      <WaitingCard waiting={mine} />
      <Card title={t("others.title")}>
        {others.length === 0 ? <p className="soft">{t("nothing-waits")}</p> : <CountedList entries={others} />}
      </Card>
    </>
  );
}

/** @param toSign how many of those under way wait for the reader */
function useOthers(planId: string | undefined, toSign: number): Counted[] {
  const { t } = useTranslation("dashboard");
  const formats = useFormats();
  const caller = useCaller();
  const enabled = planId !== undefined && may(caller, "plan.read-units");
  const plan = planId as string;
  const owed = useQuery({ ...listTaskItemsOptions({ query: { plan, state: "OWED", limit: 1 } }), enabled });
  const returned = useQuery({ ...listTaskItemsOptions({ query: { plan, state: "RETURNED", limit: 1 } }), enabled });
  const open = useQuery({
    ...listSignOffsOptions({ query: { limit: 100 } }),
    enabled: may(caller, "sign-off.read"),
  });
  const underWay = open.data?.items.filter(({ state }) => state === "DRAFTED" || state === "CHECKED").length ?? 0;
  const due = owed.data?.items[0]?.due;
  return [
    {
      ...counted(owed.data?.total, t("others.owed"), { to: "/tasks", search: { state: "OWED" } }),
      ...(due ? { notes: [t("others.earliest", { day: formats.day(due) })] } : {}),
    },
    counted(returned.data?.total, t("others.returned"), { to: "/tasks", search: { state: "RETURNED" } }),
    counted(Math.max(underWay - toSign, 0), t("others.sign-offs"), { to: "/sign-offs", search: { waiting: false } }),
  ];
}

/** Not known yet counts as nothing; null is more than is worth counting. */
function counted(
  count: number | null | undefined,
  what: string,
  way: Pick<LinkProps, "to" | "params" | "search">,
): Counted {
  return { key: what, count: count === undefined ? 0 : count, what: <Link {...way}>{what}</Link> };
}
