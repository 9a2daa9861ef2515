import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import {
  APPLICATION,
  aDifference,
  aForm,
  anApplication,
  anApplicationSummary,
  aRound,
  aRoundSummary,
  ROUND,
} from "@/test/applications";
import { aResult } from "@/test/decisions";
import { aCaller } from "@/test/people";

const bureau = aCaller({
  permissions: ["application.read", "application.read-submitted", "application.check", "round.read"],
});
const none = { items: [], next: null, total: 0 };

beforeAll(async () => void (await import("@/shared/desk/DataTable")), 60_000);

describe("the desk's list of applications", () => {
  it("is narrowed by round, stage and title, and the address holds it", async () => {
    const requests = answering({
      "GET /me": { body: bureau },
      "GET /rounds": { body: { items: [aRoundSummary()], next: null, total: 1 } },
      [`GET /rounds/${ROUND}`]: { body: aRound() },
      "GET /organisations": { body: none },
      "GET /applications": {
        body: {
          items: [anApplicationSummary({ state: "SUBMITTED", stageName: "形式审查", rank: 2 })],
          next: null,
          total: 1,
        },
      },
    });
    const { router } = openApp(`/applications?round=${ROUND}&stage=s-3`, { isWide: true });
    expect(await screen.findByRole("link", { name: "江南丝竹基地" })).toBeVisible();
    expect(screen.getByText("已提交，形式审查")).toBeVisible();
    const sections = within(screen.getByRole("navigation", { name: "申报评审" }));
    expect(sections.getByRole("link", { name: "申报批次" })).toHaveAttribute("href", "/rounds");
    expect(sections.getByRole("link", { name: "申报书" })).toHaveAttribute("aria-current", "page");
    expect(requests.at(-1)?.url.includes("sort")).toBe(false);
    const stage = await screen.findByRole("combobox", { name: "环节" });
    expect(stage).toHaveValue("s-3");
    await userEvent.type(screen.getByRole("textbox", { name: "按名称、单位、姓名或编号查找" }), "丝竹");
    await userEvent.click(screen.getByRole("button", { name: "查找" }));
    await waitFor(() =>
      expect(router.state.location.search).toMatchObject({ round: ROUND, stage: "s-3", name: "丝竹" }),
    );
    const asked = requests.filter(({ url }) => url.includes("/applications?")).at(-1);
    expect(new URL(asked?.url ?? "").searchParams.get("q")).toBe("丝竹");
    await userEvent.click(screen.getByRole("columnheader", { name: /提交时间/ }));
    await waitFor(() => expect(router.state.location.search).toMatchObject({ sort: "submittedAt" }));
  });
});

it("all that the filters leave is exported, not only the page", async () => {
  URL.createObjectURL = () => "blob:sheet";
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  const requests = answering({
    "GET /me": { body: bureau },
    "GET /rounds": { body: none },
    "GET /organisations": { body: none },
    "GET /applications": { body: none },
    "GET /applications/export": { body: "sheet" },
  });
  openApp("/applications?state=SUBMITTED&cursor=abc", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "导出" }));
  await waitFor(() => expect(requests.some(({ url }) => url.includes("/applications/export"))).toBe(true));
  const asked = new URL(requests.find(({ url }) => url.includes("/applications/export"))?.url ?? "");
  expect(Object.fromEntries(asked.searchParams)).toEqual({ state: "SUBMITTED" });
});

it("a filter asked less often, a flag and chosen columns stand in the address, and the sheet has these columns", async () => {
  URL.createObjectURL = () => "blob:sheet";
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  const requests = answering({
    "GET /me": { body: bureau },
    "GET /rounds": { body: none },
    "GET /organisations": { body: none },
    "GET /applications": { body: none },
    "GET /applications/export": { body: "sheet" },
  });
  const { router } = openApp("/applications", { isWide: true });
  await userEvent.click(await screen.findByText("更多条件"));
  await userEvent.click(screen.getByRole("checkbox", { name: "只看退回过的" }));
  await waitFor(() => expect(router.state.location.search).toEqual({ returned: true }));
  await userEvent.click(screen.getByText("选择显示的列", { selector: "summary" }));
  await userEvent.click(screen.getByRole("checkbox", { name: "申报人" }));
  await userEvent.click(screen.getByRole("checkbox", { name: "回执编号" }));
  const columns = "title,unit,round,state,rank,receiptNumber,submittedAt";
  await waitFor(() => expect(router.state.location.search).toEqual({ returned: true, columns }));
  expect(screen.queryByRole("columnheader", { name: "申报人" })).toBeNull();
  expect(screen.getByRole("columnheader", { name: "回执编号" })).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "导出" }));
  await waitFor(() => expect(requests.some(({ url }) => url.includes("/applications/export"))).toBe(true));
  const asked = new URL(requests.find(({ url }) => url.includes("/applications/export"))?.url ?? "");
  expect(Object.fromEntries(asked.searchParams)).toEqual({ returned: "true", columns });
});

describe("an application at the desk", () => {
  const checked = anApplication({
    state: "SUBMITTED",
    stageId: "s-3",
    stageKind: "formal-check",
    revision: 2,
    receiptNumber: "2026-000017",
    actions: ["CHECK"],
    formalChecks: [
      {
        points: [{ text: "材料齐全", met: false, remark: "缺照片" }],
        verdict: "RETURNED",
        reason: "请补充场地照片",
        revision: 1,
        checkedAt: "2026-05-10T01:00:00Z",
      },
    ],
  });
  const reading = {
    "GET /me": { body: bureau },
    [`GET /applications/${APPLICATION}`]: { body: checked },
    [`GET /applications/${APPLICATION}/form`]: { body: aForm() },
    [`GET /applications/${APPLICATION}/history`]: { body: none },
    [`GET /applications/${APPLICATION}/revisions/1`]: {
      body: {
        applicationId: APPLICATION,
        number: 1,
        title: "旧",
        answers: { name: "旧名称" },
        submittedAt: "2026-05-08T01:00:00Z",
      },
    },
    [`GET /applications/${APPLICATION}/revisions/2/difference`]: { body: aDifference() },
    [`GET /rounds/${ROUND}`]: { body: aRound() },
  };

  it("shows what was corrected since it was returned, with words marked and rows told", async () => {
    answering(reading);
    openApp(`/applications/${APPLICATION}`, { isWide: true });
    expect(await screen.findByRole("heading", { name: "与以前提交的相比" })).toBeVisible();
    const goals = (await screen.findByRole("heading", { name: "目标 修改" })).closest("li") as HTMLElement;
    await waitFor(() => expect(goals.querySelector("p")?.textContent).toBe("两三年开设六十课"));
    expect(goals.querySelector("del")?.textContent).toBe("两");
    expect(goals.querySelector("ins")?.textContent).toBe("三");
    expect(screen.getByText("原来排第 2，现在排第 1")).toBeVisible();
    const added = screen.getByRole("heading", { name: "成员 3 新填" }).closest("li") as HTMLElement;
    expect(within(added).getByText("王莉")).toBeVisible();
    expect(screen.getByText("新增：预算")).toBeVisible();
  });

  it("compares any two hand-ins", async () => {
    const requests = answering({
      ...reading,
      [`GET /applications/${APPLICATION}`]: { body: { ...checked, revision: 3 } },
      [`GET /applications/${APPLICATION}/revisions/3/difference`]: { body: aDifference({ changes: [] }) },
    });
    openApp(`/applications/${APPLICATION}`, { isWide: true });
    const since = await screen.findByRole("combobox", { name: "与哪次相比" });
    expect(since).toHaveValue("2");
    await userEvent.selectOptions(since, "1");
    await waitFor(() => expect(requests.some(({ url }) => url.endsWith("/revisions/3/difference?since=1"))).toBe(true));
    expect(await screen.findByText("内容没有变化。")).toBeVisible();
  });

  it("goes through the points of the formal check and returns it with reason and day", async () => {
    const requests = answering({
      ...reading,
      [`POST /applications/${APPLICATION}/formal-check`]: { body: checked },
    });
    openApp(`/applications/${APPLICATION}`, { isWide: true });
    const first = await screen.findByRole("group", { name: "材料齐全" });
    expect(screen.getByRole("button", { name: "提交审查结论" })).toBeDisabled();
    await userEvent.click(within(first).getByRole("radio", { name: "不符合" }));
    await userEvent.type(screen.getByRole("textbox", { name: "说明：材料齐全" }), "缺照片");
    await userEvent.click(within(screen.getByRole("group", { name: "单位属实" })).getByRole("radio", { name: "符合" }));
    await userEvent.click(within(screen.getByRole("group", { name: "结论" })).getByRole("radio", { name: "退回修改" }));
    await userEvent.type(screen.getByRole("textbox", { name: /原因/ }), "请补充照片");
    await userEvent.type(screen.getByLabelText(/改好的日期/), "2099-06-05");
    await userEvent.click(screen.getByRole("button", { name: "提交审查结论" }));
    await waitFor(() => expect(requests.some(({ method }) => method === "POST")).toBe(true));
    const sent = requests.find(({ method }) => method === "POST");
    expect(sent?.headers.get("If-Match")).toBe('"3"');
    expect(await sent?.json()).toEqual({
      points: [
        { met: false, remark: "缺照片" },
        { met: true, remark: null },
      ],
      verdict: "RETURNED",
      reason: "请补充照片",
      correctUntil: "2099-06-05T17:00:00+08:00",
    });
  });

  it("is admitted with a reason where a rule of the round is not met", async () => {
    const rule = { kind: "years-of-service", effect: "WARNS" as const, words: "从业满 2 年。" };
    const hindrance = { pointer: "#/answers/since", code: "rule-years-of-service", message: "从业须满 2 年" };
    const requests = answering({
      ...reading,
      [`GET /rounds/${ROUND}`]: { body: aRound({ rules: [{ ...rule, settings: {} }] }) },
      [`GET /applications/${APPLICATION}/eligibility`]: {
        body: { rules: [{ ...rule, hindrance }], reasonNeeded: true },
      },
      [`GET /rounds/${ROUND}/unit-lists/${checked.unitId}`]: {
        status: 404,
        body: { code: "not-found", title: "没有找到" },
      },
      [`POST /applications/${APPLICATION}/formal-check`]: { body: checked },
    });
    openApp(`/applications/${APPLICATION}`, { isWide: true });
    expect(await screen.findByText("从业须满 2 年")).toBeVisible();
    for (const point of ["材料齐全", "单位属实"]) {
      await userEvent.click(within(screen.getByRole("group", { name: point })).getByRole("radio", { name: "符合" }));
    }
    await userEvent.click(within(screen.getByRole("group", { name: "结论" })).getByRole("radio", { name: "通过" }));
    await userEvent.type(screen.getByRole("textbox", { name: /原因/ }), "年限合并计算");
    await userEvent.click(screen.getByRole("button", { name: "提交审查结论" }));
    await waitFor(() => expect(requests.some(({ method }) => method === "POST")).toBe(true));
    expect(await requests.find(({ method }) => method === "POST")?.json()).toMatchObject({
      verdict: "ADMITTED",
      reason: "年限合并计算",
    });
  });

  it("shows its result, selected and still under way", async () => {
    const selected = { ...checked, stageKind: "public-notice", actions: [] };
    answering({
      ...reading,
      [`GET /applications/${APPLICATION}`]: { body: selected },
      [`GET /applications/${APPLICATION}/result`]: {
        body: aResult({ state: "SUBMITTED", score: null, place: null, ranked: null, comments: [], award: null }),
      },
    });
    openApp(`/applications/${APPLICATION}`, { isWide: true });
    expect(await screen.findByText("已入选，后面的环节还在办理。")).toBeVisible();
    expect(screen.queryByText(/评审得分/)).toBeNull();
  });

  it("shows what was handed in before and what was found then", async () => {
    answering(reading);
    openApp(`/applications/${APPLICATION}`, { isWide: true });
    expect(await screen.findByText("请补充场地照片")).toBeVisible();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "看哪一次提交" }), "1");
    expect(await screen.findByText("旧名称")).toBeVisible();
  });
});
