import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { aDecidedItem, aDecision, aRanking, rankedCases } from "@/test/decisions";
import { aCaller } from "@/test/people";
import { anEndedEndorsement, aRound, aStage } from "@/test/rounds";

const reading = {
  "GET /me": {
    body: aCaller({ permissions: ["round.read", "round-decision.read", "round-decision.edit", "sign-off.read"] }),
  },
  "GET /notifications/unread-count": { body: { count: 0 } },
  "GET /rounds/r-1": { body: aRound(), headers: { ETag: '"5"' } },
  "GET /rounds/r-1/ranking": { body: aRanking() },
  "GET /rounds/r-1/ranking/cases": { body: { items: rankedCases(), next: null, total: 2 } },
  "GET /rounds/r-1/decision": { body: aDecision(), headers: { ETag: '"3"' } },
};

const waiting = aDecision({
  id: null,
  state: null,
  draftedByName: null,
  draftedAt: null,
  items: [],
  open: [
    { applicationId: "a-1", title: "江南丝竹基地", unitId: "c-1", unitName: "城厢镇社区教育中心", place: 1 },
    { applicationId: "a-2", title: "沙溪古镇课堂", unitId: "c-2", unitName: "沙溪镇社区教育中心", place: 2 },
  ],
  version: 0,
});

it("shows places, means and spread, and says who was ruled out", async () => {
  answering(reading);
  openApp("/rounds/r-1/decision", { isWide: true });
  const table = within(await screen.findByRole("region", { name: "专家评审排名" }));
  expect(table.getByRole("columnheader", { name: "建设基础（30 分）" })).toBeVisible();
  const [, first, second] = table.getAllByRole("row");
  expect(within(first as HTMLElement).getByText("88.5")).toBeVisible();
  expect(within(second as HTMLElement).getByText("一票否决")).toBeVisible();
  expect(screen.queryByRole("button", { name: "重新生成排名" })).toBeNull();
});

it("has an outdated ranking made again though a decision is drafted from it", async () => {
  const requests = answering({
    ...reading,
    "GET /rounds/r-1/ranking": { body: aRanking({ outdated: true }) },
    "GET /rounds/r-1/decision": { body: aDecision({ editable: true }), headers: { ETag: '"3"' } },
    "POST /rounds/r-1/ranking": { status: 201, body: aRanking() },
  });
  openApp("/rounds/r-1/decision", { isWide: true });
  expect(await screen.findByText(/这份排名已不准确/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "重新生成排名" }));
  await waitFor(() => expect(requests.some(({ method }) => method === "POST")).toBe(true));
});

it("names what is in the way of a ranking and leads there", async () => {
  answering({
    ...reading,
    "GET /rounds/r-1/ranking": { status: 404, body: { code: "not-found" } },
    "GET /rounds/r-1/ranking/cases": { status: 404, body: { code: "not-found" } },
    "GET /rounds/r-1/decision": { body: { ...waiting, rankingId: null, open: [] } },
    "POST /rounds/r-1/ranking": {
      status: 422,
      body: {
        code: "ranking-not-ready",
        title: "还不能排名",
        errors: [{ pointer: "#/applications/a-2", code: "reviews-missing", message: "“沙溪古镇课堂”只有 1 份评审" }],
      },
    },
  });
  openApp("/rounds/r-1/decision", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "生成排名" }));
  expect(await screen.findByText(/只有 1 份评审/)).toBeVisible();
  expect(screen.getByRole("link", { name: "查看申报书" })).toHaveAttribute("href", "/applications/a-2");
});

it("offers to end what is in the way of a ranking though nobody works on it any more", async () => {
  const stages = [...aRound().stages, anEndedEndorsement()];
  answering({
    ...reading,
    "GET /me": {
      body: aCaller({
        permissions: ["round.read", "round-decision.read", "round-decision.edit", "application.check"],
      }),
    },
    "GET /rounds/r-1": { body: aRound({ standing: "CLOSED", stages }), headers: { ETag: '"5"' } },
    "GET /rounds/r-1/decision": { body: { ...waiting, rankingId: null, open: [] } },
  });
  openApp("/rounds/r-1/decision", { isWide: true });
  expect(await screen.findByText(/2 件未获推荐/)).toBeVisible();
  expect(screen.getByRole("button", { name: "结束：单位推荐" })).toBeVisible();
});

it("is filled in by place, demands a reason where the order is not kept, and is saved on what was read", async () => {
  const requests = answering({
    ...reading,
    "GET /rounds/r-1/decision": { body: waiting, headers: { ETag: '"0"' } },
    "PUT /rounds/r-1/decision": { body: aDecision() },
  });
  openApp("/rounds/r-1/decision", { isWide: true });
  await userEvent.type(await screen.findByLabelText("入选到第几名"), "1");
  await userEvent.click(screen.getByRole("button", { name: "按名次填结论" }));
  expect(screen.getByLabelText("结论：沙溪古镇课堂")).toHaveValue("NOT_SELECTED");
  await userEvent.selectOptions(screen.getByLabelText("结论：江南丝竹基地"), "未入选");
  await userEvent.selectOptions(screen.getByLabelText("结论：沙溪古镇课堂"), "入选");
  expect(screen.getByText("没有按排名的先后，请写明理由")).toBeVisible();
  await userEvent.type(screen.getByLabelText("理由：江南丝竹基地"), "去年已认定");
  expect(screen.queryByText("没有按排名的先后，请写明理由")).toBeNull();
  await userEvent.type(screen.getByLabelText("等次：沙溪古镇课堂"), "重点");
  await userEvent.click(screen.getByRole("button", { name: "保存名单" }));
  await screen.findByText("名单已保存");
  const sent = requests.find(({ method }) => method === "PUT");
  expect(sent?.headers.get("If-Match")).toBe('"0"');
  expect(await sent?.json()).toEqual({
    reason: null,
    items: [
      { applicationId: "a-1", outcome: "NOT_SELECTED", grade: null, reason: "去年已认定" },
      { applicationId: "a-2", outcome: "SELECTED", grade: "重点", reason: null },
    ],
  });
});

it("the keyboard stays with a row that is moved", async () => {
  answering(reading);
  openApp("/rounds/r-1/decision", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "下移：江南丝竹基地" }));
  const [, first, second] = within(screen.getByRole("region", { name: "审定名单" })).getAllByRole("row");
  expect(within(first as HTMLElement).getByText("沙溪古镇课堂")).toBeVisible();
  expect(within(second as HTMLElement).getByText("江南丝竹基地")).toBeVisible();
  expect(screen.getByRole("button", { name: "上移：江南丝竹基地" })).toHaveFocus();
});

it("a hindrance leads to its row and keeps the list from being sent", async () => {
  const order = [
    aDecidedItem({ applicationId: "a-2", title: "沙溪古镇课堂", place: 2 }),
    aDecidedItem({ outcome: "NOT_SELECTED", grade: null }),
  ];
  const hindrances = [{ pointer: "#/items/1/reason", code: "order-needs-reason", message: "请写明理由" }];
  answering({ ...reading, "GET /rounds/r-1/decision": { body: aDecision({ items: order, hindrances }) } });
  openApp("/rounds/r-1/decision", { isWide: true });
  expect(await screen.findByRole("heading", { name: "送审前还要处理 1 处" })).toBeVisible();
  expect(screen.getByRole("button", { name: "送审" })).toBeDisabled();
  await userEvent.click(screen.getByRole("button", { name: "江南丝竹基地" }));
  expect(screen.getByLabelText("结论：江南丝竹基地")).toHaveFocus();
});

it("is sent after one more look, and then only shown, with its sign-off", async () => {
  const sent = aDecision({ state: "IN_SIGN_OFF", editable: false, signOffId: "so-1", version: 4 });
  const requests = answering({
    ...reading,
    "GET /rounds/r-1/decision": [{ body: aDecision() }, { body: sent }],
    "POST /rounds/r-1/decision/sign-off": { body: sent },
  });
  openApp("/rounds/r-1/decision", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "送审" }));
  const asked = within(screen.getByRole("dialog"));
  expect(asked.getByText(/入选 1 份，未入选 1 份/)).toBeVisible();
  await userEvent.click(asked.getByRole("button", { name: "送审" }));
  expect(await screen.findByRole("link", { name: "查看送审" })).toHaveAttribute("href", "/sign-offs/so-1");
  expect(screen.getByRole("link", { name: "打印审定名单" })).toHaveAttribute("href", "/print/rounds/r-1/decision");
  await waitFor(() => expect(screen.queryByRole("button", { name: "保存名单" })).toBeNull());
  expect(requests.find(({ method }) => method === "POST")?.headers.get("If-Match")).toBe('"3"');
});

it("says of what was selected that it is no longer, where an objection was upheld", async () => {
  const approved = aDecision({ state: "APPROVED", editable: false, overturned: ["a-1"] });
  answering({ ...reading, "GET /rounds/r-1/decision": { body: approved, headers: { ETag: '"3"' } } });
  openApp("/rounds/r-1/decision", { isWide: true });
  expect(await screen.findAllByText("异议成立，不再入选")).toHaveLength(1);
});

const twice = aRound({
  stages: [
    aStage({ id: "s-1", kind: "submission", staffName: "申报", waiting: 0 }),
    aStage({ id: "s-3", kind: "expert-review", staffName: "初评", waiting: 2 }),
    aStage({ id: "s-4", kind: "expert-review", staffName: "终评", waiting: 0 }),
  ],
});

it("settles who goes on to the next experts by one number, after it was tried", async () => {
  const first = aRanking({ stageName: "初评", shortlisted: true });
  const settled = {
    best: 1,
    atLeast: null,
    reason: null,
    goOn: 1,
    ended: 1,
    madeAt: "2026-10-21T02:00:00Z",
    madeByName: "经办人甲",
  };
  const requests = answering({
    ...reading,
    "GET /rounds/r-1": { body: twice, headers: { ETag: '"5"' } },
    "GET /rounds/r-1/ranking": { body: first },
    "GET /rounds/r-1/decision": { body: { ...waiting, open: [], editable: true }, headers: { ETag: '"0"' } },
    "POST /rounds/r-1/ranking/shortlist": { body: { ...first, shortlist: settled } },
  });
  openApp("/rounds/r-1/decision", { isWide: true });
  const heading = await screen.findByRole("heading", { name: "初评：哪些进入下一轮评审" });
  const card = within(heading.closest("section") as HTMLElement);
  expect(card.getByRole("button", { name: "先看结果" })).toBeDisabled();
  await userEvent.type(card.getByRole("textbox", { name: /入围数量/ }), "1");
  await userEvent.click(card.getByRole("button", { name: "先看结果" }));
  expect(await card.findByText("入围 1 份，未入围 1 份。")).toBeVisible();
  const tried = requests.find(({ method }) => method === "POST");
  expect(new URL(tried?.url ?? "").search).toBe("?stage=s-3&dryRun=true");
  await userEvent.click(card.getByRole("button", { name: "确定入围名单" }));
  await userEvent.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "确定入围名单" }));
  await waitFor(() => expect(requests.filter(({ method }) => method === "POST")).toHaveLength(2));
  const sent = requests.findLast(({ method }) => method === "POST");
  expect(new URL(sent?.url ?? "").search).toBe("?stage=s-3");
});

it("shows each experts' stage by its name", async () => {
  answering({ ...reading, "GET /rounds/r-1": { body: twice, headers: { ETag: '"5"' } } });
  openApp("/rounds/r-1/decision", { isWide: true });
  expect(await screen.findByRole("heading", { name: "初评排名" })).toBeVisible();
  expect(screen.getByRole("heading", { name: "终评排名" })).toBeVisible();
});
