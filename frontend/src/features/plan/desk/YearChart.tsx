import { lazy, Suspense, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ProgressState, TaskProgress } from "@/api/types.gen";
import { colours } from "@/shared/theme/tokens";
import { Loading } from "@/shared/ui/states";

const Chart = lazy(async () => ({ default: (await import("@/shared/desk/Chart")).Chart }));

const STACK: readonly (readonly [ProgressState, string])[] = [
  ["DONE", colours.main],
  ["WAITING_ABOVE", colours.edge],
  ["ON_TRACK", colours["main-soft"]],
  ["NOT_STARTED", colours.track],
  ["ATTENTION", colours.warn],
  ["OVERDUE", colours.bad],
  ["CARRIED_OVER", colours.soft],
  ["DROPPED", colours.line],
];

/** Measured before the page's own font is known: room for wider words. */
const LEGEND = { itemGap: 20, textStyle: { padding: [0, 12, 0, 0] } };

/** How many items of each key task stand where, and how the counted figures have come on month by month. */
export function YearChart({ tasks }: { tasks: readonly TaskProgress[] }) {
  const { t } = useTranslation("dashboard");
  const states = useMemo(
    () => ({
      legend: { bottom: 0, type: "scroll", ...LEGEND },
      grid: { left: 112, right: 16, top: 8, bottom: 64 },
      xAxis: { type: "value", minInterval: 1 },
      yAxis: {
        type: "category",
        inverse: true,
        axisLabel: { width: 100, overflow: "break" },
        data: tasks.map((task) => task.heading ?? ""),
      },
      tooltip: {},
      series: STACK.map(([state, color]) => ({
        name: t(`legend.${state}`),
        type: "bar",
        stack: "items",
        color,
        data: tasks.map((task) => task.items.filter((item) => item.state === state).length),
      })),
    }),
    [tasks, t],
  );
  const trend = useMemo(() => trendOf(tasks), [tasks]);
  const summary = tasks
    .map((task) =>
      t("chart.task", {
        task: task.heading ?? "",
        done: task.items.filter((item) => item.state === "DONE").length,
        total: task.items.length,
      }),
    )
    .join(t("count.comma"));
  return (
    <Suspense fallback={<Loading />}>
      <h3>{t("chart.states")}</h3>
      <Chart label={`${t("chart.states")} ${summary}`} option={states} />
      {trend.series.length > 0 && (
        <>
          <h3>{t("chart.trend")}</h3>
          <Chart label={`${t("chart.trend")} ${trend.told.join(t("count.comma"))}`} option={trend} />
        </>
      )}
    </Suspense>
  );
}

function trendOf(tasks: readonly TaskProgress[]) {
  const targets = tasks
    .flatMap((task) => task.items.flatMap((item) => item.targets))
    .filter((target) => target.trend.length > 1 && (target.goal ?? 0) > 0);
  const months = [...new Set(targets.flatMap((target) => target.trend.map((point) => point.month)))].sort();
  const share = (value: number, goal: number) => Math.round((value / goal) * 100);
  return {
    told: targets.map((target) => `${target.subject ?? ""} ${target.percent ?? 0}%`),
    legend: { bottom: 0, type: "scroll", ...LEGEND },
    grid: { left: 56, right: 16, top: 16, bottom: 64 },
    xAxis: { type: "category", data: months },
    yAxis: { type: "value", axisLabel: { formatter: "{value}%" } },
    tooltip: { trigger: "axis" },
    series: targets.map((target) => ({
      name: target.subject ?? "",
      type: "line",
      data: months.map((month) => {
        const point = target.trend.find((each) => each.month === month);
        return point ? share(point.value, target.goal ?? 1) : null;
      }),
    })),
  };
}
