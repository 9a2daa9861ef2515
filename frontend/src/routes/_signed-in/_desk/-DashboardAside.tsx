import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import {
  listPlanImportsOptions,
  listPlansOptions,
  listSignOffsOptions,
  listTaskItemsOptions,
} from "@/api/@tanstack/react-query.gen";
import { Waiting, type WaitingEntry } from "@/features/plan/desk/Waiting";
import { useFormats } from "@/shared/i18n/format";
import { may, useCaller } from "@/shared/session/caller";

/** Counts only; each fails or loads by itself, so that none holds the year up. */
export function DashboardAside({ planId }: { planId?: string }) {
  const { t } = useTranslation("dashboard");
  return (
    <>
      <Waiting title={t("mine.title")} entries={useMine(planId)} />
      <Waiting title={t("others.title")} entries={useOthers(planId)} />
    </>
  );
}

function useMine(planId: string | undefined): WaitingEntry[] {
  const { t } = useTranslation("dashboard");
  const caller = useCaller();
  const reads = may(caller, "plan.read-draft");
  const signOffs = useQuery({
    ...listSignOffsOptions({ query: { waitingForMe: true, limit: 1 } }),
    enabled: may(caller, "sign-off.read"),
  });
  const reports = useQuery({
    ...listTaskItemsOptions({ query: { plan: planId as string, state: "REPORTED", limit: 1 } }),
    enabled: planId !== undefined && may(caller, "plan.return"),
  });
  const imports = useQuery({ ...listPlanImportsOptions({ query: { state: "OPEN", limit: 1 } }), enabled: reads });
  const plans = useQuery({ ...listPlansOptions({ query: { limit: 100 } }), enabled: reads });
  const drafts = plans.data?.items.filter((plan) => plan.draftState === "DRAFT").length;
  return [
    entry(signOffs.data?.total, t("mine.sign-offs"), { to: "/sign-offs", search: { waiting: true } }),
    entry(reports.data?.total, t("mine.reports"), { to: "/tasks", search: { state: "REPORTED" } }),
    entry(imports.data?.total, t("mine.imports"), { to: "/plans" }),
    entry(drafts, t("mine.drafts"), { to: "/plans" }),
  ];
}

function useOthers(planId: string | undefined): WaitingEntry[] {
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
  const mine = useQuery({
    ...listSignOffsOptions({ query: { waitingForMe: true, limit: 1 } }),
    enabled: may(caller, "sign-off.read"),
  });
  const underWay = open.data?.items.filter(({ state }) => state === "DRAFTED" || state === "CHECKED").length ?? 0;
  const due = owed.data?.items[0]?.due;
  return [
    {
      ...entry(owed.data?.total, t("others.owed"), { to: "/tasks", search: { state: "OWED" } }),
      ...(due ? { note: t("others.earliest", { day: formats.day(due) }) } : {}),
    },
    entry(returned.data?.total, t("others.returned"), { to: "/tasks", search: { state: "RETURNED" } }),
    entry(Math.max(underWay - (mine.data?.total ?? 0), 0), t("others.sign-offs"), { to: "/sign-offs" }),
  ];
}

/** Not known yet counts as nothing; null is more than is worth counting. */
function entry(count: number | null | undefined, what: string, link: NonNullable<WaitingEntry["link"]>): WaitingEntry {
  return { count: count === undefined ? 0 : count, what, link };
}
