import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, expect, it } from "vitest";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { aCaller } from "@/test/people";
import { aProgramme, aRoundSummary } from "@/test/rounds";

const page = (items: unknown[]) => ({ body: { items, next: null, total: items.length } });

const template = (id: string, name: string, published: number | null) => ({
  id,
  organisationId: "o-1",
  name,
  published,
  changedAt: "2026-03-01T00:00:00Z",
  retiredOn: null,
});

const answers = {
  "GET /me": {
    body: aCaller({
      permissions: ["programme.read", "programme.edit", "round-template.read", "round.read", "round.edit"],
    }),
  },
  "GET /notifications/unread-count": { body: { count: 0 } },
  "GET /programmes": page([
    { ...aProgramme(), rounds: 3 },
    { ...aProgramme({ id: "p-2", name: "惠民项目", retiredOn: "2025-12-31" }), rounds: 0 },
  ]),
  "GET /programmes/p-1": { body: aProgramme(), headers: { ETag: '"2"' } },
  "GET /forms": page([template("f-1", "游学申报表", 3)]),
  "GET /rubrics": page([template("ru-1", "游学评分标准", null)]),
  "GET /pipelines": page([]),
  "GET /rounds": page([aRoundSummary()]),
};

beforeAll(async () => void (await import("@/shared/desk/DataTable")), 60_000);

it("the list tells what is in use, and the address holds what it is narrowed by", async () => {
  const requests = answering(answers);
  const { router } = openApp("/programmes", { isWide: true });
  const retired = (await screen.findByRole("link", { name: "惠民项目" })).closest("tr") as HTMLElement;
  expect(within(retired).getByText("2025-12-31 停用")).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText("状态"), "在用");
  expect(router.state.location.search).toEqual({ retired: false });
  expect(requests.at(-1)?.url).toContain("retired=false");
});

it("a new programme names what its rounds begin with; what was left open is none", async () => {
  const requests = answering({ ...answers, "POST /programmes": { status: 201, body: aProgramme() } });
  const { router } = openApp("/programmes", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "新建项目类别" }));
  const form = within(screen.getByRole("dialog"));
  await userEvent.type(form.getByLabelText(/名称/), " 游学项目 ");
  await userEvent.selectOptions(form.getByLabelText("申报表"), "游学申报表（第 3 版）");
  await userEvent.click(form.getByRole("button", { name: "新建" }));
  expect(await screen.findByRole("heading", { level: 1, name: "游学项目" })).toBeVisible();
  expect(router.state.location.pathname).toBe("/programmes/p-1");
  expect(await requests.find(({ method }) => method === "POST")?.json()).toEqual({
    description: { name: "游学项目", purpose: null, formId: "f-1", rubricId: null, pipelineId: null },
  });
});

it("a change sends what was changed, on the version it was made on", async () => {
  const requests = answering({ ...answers, "PATCH /programmes/p-1": { body: aProgramme({ version: 3 }) } });
  openApp("/programmes/p-1", { isWide: true });
  expect(await screen.findByRole("link", { name: "游学申报表" })).toHaveAttribute("href", "/forms/f-1");
  expect(screen.getByText("尚未发布")).toBeVisible();
  expect(screen.getByRole("link", { name: "2026 年第 1 批 游学项目" })).toHaveAttribute("href", "/rounds/r-1");
  await userEvent.click(screen.getByRole("button", { name: "修改" }));
  const form = within(screen.getByRole("dialog"));
  await userEvent.selectOptions(form.getByLabelText("评分标准"), "未指定");
  await userEvent.click(form.getByRole("button", { name: "保存" }));
  expect(await screen.findByText("已保存")).toBeVisible();
  const patch = requests.find(({ method }) => method === "PATCH");
  expect(patch?.headers.get("If-Match")).toBe('"2"');
  expect(await patch?.json()).toEqual({ rubricId: null });
});

it("retiring is asked once more", async () => {
  const requests = answering({
    ...answers,
    "POST /programmes/p-1/retirement": { body: aProgramme({ retiredOn: "2026-03-01" }) },
  });
  openApp("/programmes/p-1", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "停用" }));
  expect(requests.some(({ method }) => method === "POST")).toBe(false);
  await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "停用" }));
  expect(await screen.findByText("已停用")).toBeVisible();
});

it("who only reads is offered nothing to change", async () => {
  answering({ ...answers, "GET /me": { body: aCaller({ permissions: ["programme.read"] }) } });
  openApp("/programmes/p-1", { isWide: true });
  expect(await screen.findByRole("heading", { level: 1, name: "游学项目" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "修改" })).toBeNull();
  expect(screen.queryByRole("link", { name: "发起申报批次" })).toBeNull();
});

it("a programme is taken ready, and one that nobody scores says so", async () => {
  const ready = [{ code: "commendation", name: "先进表彰", purpose: "表彰先进。", scored: false }];
  const requests = answering({
    ...answers,
    "GET /ready-programmes": { body: ready },
    "POST /ready-programmes/commendation/copies": { status: 201, body: aProgramme() },
  });
  const { router } = openApp("/programmes", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "从范本新建" }));
  const dialog = within(screen.getByRole("dialog"));
  await dialog.findByRole("option", { name: "先进表彰" });
  await userEvent.selectOptions(dialog.getByLabelText(/范本/), "先进表彰");
  expect(dialog.getByText(/不经专家打分/)).toBeVisible();
  await userEvent.type(dialog.getByLabelText("名称"), "学习之星表彰");
  await userEvent.click(dialog.getByRole("button", { name: "新建" }));
  await waitFor(() => expect(router.state.location.pathname).toBe("/programmes/p-1"));
  expect(await requests.find(({ method }) => method === "POST")?.json()).toEqual({ name: "学习之星表彰" });
});
