import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { aCaller } from "@/test/people";
import { anItem, aPlanSummary, aTarget, aYear, PLAN, TARGET } from "@/test/plans";
import { aRound, aRoundSummary } from "@/test/rounds";

const reader = aCaller({ permissions: ["plan.read"] });
const nothing = { "GET /me/waiting": { body: { items: [] } } };
const page = (items: unknown[]) => ({ body: { items, next: null, total: items.length } });

it("shows every item with its figure, who answers for it and how it stands", async () => {
  answering({
    ...nothing,
    "GET /me": { body: reader },
    "GET /plans": page([aPlanSummary()]),
    [`GET /plans/${PLAN}/progress`]: {
      body: aYear(
        [
          anItem({ text: "建成课程", state: "OVERDUE", daysLate: 12, targets: [aTarget()] }),
          anItem({ id: "b-2", text: "办好学习周", state: "DONE", doneOn: "2024-07-03" }),
        ],
        { counts: { OVERDUE: 1, DONE: 1 } },
      ),
    },
  });
  openApp("/dashboard", { isWide: true });

  const row = (await screen.findByRole("link", { name: "建成课程" })).closest("tr") as HTMLElement;
  expect(within(row).getByText("已逾期 12 天")).toBeVisible();
  expect(within(row).getByRole("link", { name: /课程 3 \/ 5/ })).toHaveAttribute(
    "href",
    `/plans/${PLAN}/targets/${TARGET}`,
  );
  expect(within(row).getByText("城东中心")).toBeVisible();
  expect(screen.getByText("2024-07-03 完成")).toBeVisible();
  expect(screen.getByText(/共 2 项：1 项已完成，1 项已逾期/)).toBeVisible();
  expect(screen.getByRole("link", { name: /学教〔2024〕1号 第 1 版/ })).toHaveAttribute(
    "href",
    `/plans/${PLAN}?version=1`,
  );
});

it("leads to importing a notice where there is no plan yet", async () => {
  answering({
    ...nothing,
    "GET /me": { body: aCaller({ permissions: ["plan.read", "plan.import"] }) },
    "GET /plans": page([aPlanSummary({ state: "DRAFT" })]),
  });
  openApp("/dashboard", { isWide: true });
  expect(await screen.findByRole("link", { name: "导入通知" })).toHaveAttribute("href", "/plans");
});

it("keeps the chosen year in the address", async () => {
  const years = [aPlanSummary({ id: "p-25", year: 2025 }), aPlanSummary()];
  answering({
    ...nothing,
    "GET /me": { body: reader },
    "GET /plans": page(years),
    "GET /plans/p-25/progress": { body: aYear([anItem({ text: "今年的事" })], { year: 2025, planId: "p-25" }) },
    [`GET /plans/${PLAN}/progress`]: { body: aYear([anItem({ text: "去年的事" })]) },
  });
  const { router } = openApp("/dashboard", { isWide: true });
  await screen.findByRole("link", { name: "今年的事" });
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "年度" }), "2024");
  expect(await screen.findByRole("link", { name: "去年的事" })).toBeVisible();
  expect(router.state.location.search).toEqual({ year: 2024 });
});

const waits = (kind: string, count: number, change: object = {}) => ({
  kind,
  count,
  subjectId: null,
  title: null,
  stageId: null,
  dueAt: null,
  ...change,
});

it("counts what waits for the reader, each with the way to its list, and what waits for others", async () => {
  const round = { subjectId: "r-1", title: "第五批基地" };
  const requests = answering({
    "GET /me": { body: aCaller({ permissions: ["plan.read", "sign-off.read"] }) },
    "GET /me/waiting": {
      body: {
        items: [
          waits("nomination", 3, { ...round, dueAt: "2026-09-30T09:00:00Z" }),
          waits("formal-check", 2, { ...round, stageId: "s-2" }),
          waits("sign-off", 1),
          waits("of-a-later-version", 9),
        ],
      },
    },
    "GET /plans": page([aPlanSummary()]),
    [`GET /plans/${PLAN}/progress`]: { body: aYear([anItem()]) },
    "GET /sign-offs": page([{ state: "DRAFTED" }, { state: "CHECKED" }, { state: "APPROVED" }]),
  });
  openApp("/dashboard", { isWide: true });
  const check = await screen.findByRole("link", { name: "份待形式审查" });
  expect(check).toHaveAttribute("href", "/applications?round=r-1&stage=s-2&state=SUBMITTED");
  const mine = within(check.closest("ul") as HTMLElement).getAllByRole("listitem");
  expect(mine.map(({ textContent }) => textContent)).toEqual([
    "3份待推荐上报第五批基地2026-09-30 17:00 截止",
    "1件待我审签",
    "2份待形式审查第五批基地",
  ]);
  expect(screen.getByRole("link", { name: "份待推荐上报" })).toHaveAttribute("href", "/rounds/r-1/nomination");
  const others = await screen.findByRole("link", { name: "件在审签中" });
  await waitFor(() => expect(others.closest("li")).toHaveTextContent("1"));
  expect(requests.filter(({ url }) => url.includes("/sign-offs"))).toHaveLength(1);
});

it("shows the rounds under way, stage by stage, to those who see all units", async () => {
  const listed = page([aRoundSummary()]);
  answering({
    ...nothing,
    "GET /me": { body: aCaller({ permissions: ["plan.read", "round.read-units"] }) },
    "GET /plans": page([]),
    "GET /rounds": [listed, page([])],
    "GET /rounds/r-1": { body: aRound() },
  });
  openApp("/dashboard", { isWide: true });
  const round = within(await screen.findByRole("region", { name: "2026 年第 1 批 游学项目" }));
  expect(round.getByText(/本级主办，.*17:00 截止，已推荐 1 \/ 4/)).toBeVisible();
  expect(round.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "申报12正在填写",
    "形式审查0",
    "专家评审9已完成 20 / 27",
  ]);
});

it("says that there is no permission without asking for the plan", async () => {
  const requests = answering({ "GET /me": { body: aCaller() } });
  openApp("/dashboard", { isWide: true });
  expect(await screen.findByRole("heading", { name: "没有权限" })).toBeVisible();
  expect(requests.some((request) => request.url.includes("/plans"))).toBe(false);
});
