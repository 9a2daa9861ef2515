import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { ComposedDecision, ComposedItem } from "@/api/types.gen";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { aDecision, aRanking, rankedCases } from "@/test/decisions";
import { aCaller } from "@/test/people";
import { aRound } from "@/test/rounds";

const open = Array.from({ length: 2000 }, (_, i) => ({
  applicationId: `a-${i}`,
  title: `课程${i}`,
  unitId: "c-1",
  unitName: "城厢镇社区教育中心",
  place: i + 1,
}));

const reading = {
  "GET /me": {
    body: aCaller({ permissions: ["round.read", "round-decision.read", "round-decision.edit"] }),
  },
  "GET /notifications/unread-count": { body: { count: 0 } },
  "GET /rounds/r-1": { body: aRound(), headers: { ETag: '"5"' } },
  "GET /rounds/r-1/ranking": { body: aRanking() },
  "GET /rounds/r-1/ranking/cases": { body: { items: rankedCases(), next: null, total: 2 } },
  "GET /rounds/r-1/decision": {
    body: aDecision({ id: null, state: null, items: [], open, editable: true, version: 0 }),
    headers: { ETag: '"0"' },
  },
};

function item(i: number, change: Partial<ComposedItem> = {}): ComposedItem {
  return {
    row: i + 2,
    applicationId: `a-${i}`,
    number: null,
    title: `课程${i}`,
    unitName: "城厢镇社区教育中心",
    place: i + 1,
    score: 90,
    effect: "ADDED",
    outcome: "SELECTED",
    grade: null,
    reason: null,
    problems: [],
    ...change,
  };
}

const would: ComposedDecision = {
  items: [
    ...Array.from({ length: 1999 }, (_, i) => item(i)),
    item(1999, {
      applicationId: null,
      title: null,
      number: "没有的号",
      effect: "REFUSED",
      outcome: null,
      problems: [{ pointer: "#/number", code: "no-case-of-the-round", message: "本批没有这个编号的项目" }],
    }),
  ],
  selected: 1999,
  notSelected: 0,
  open: 1,
  added: 1999,
  changed: 0,
  unchanged: 0,
  refused: 1,
  hindrances: [],
  messages: [{ recipientName: "申报人甲", cases: 2, text: "“课程1”：入选" }],
  version: 0,
};

it("previews two thousand lines part by part, the refused ones first, and writes them only then", async () => {
  const requests = answering({ ...reading, "POST /rounds/r-1/decision/composition": { body: would } });
  openApp("/rounds/r-1/decision", { isWide: true });
  await userEvent.type(await screen.findByLabelText("第 1 档名额"), "1999");
  await userEvent.click(screen.getByRole("button", { name: "预览" }));
  const preview = within(await screen.findByRole("region", { name: "预览" }));
  expect(preview.getByText("本批没有这个编号的项目")).toBeVisible();
  expect(preview.getByText("没有的号")).toBeVisible();
  await userEvent.selectOptions(preview.getByLabelText("显示"), "全部");
  expect(within(preview.getByRole("region", { name: "逐条预览" })).getAllByRole("row")).toHaveLength(101);
  await userEvent.click(preview.getByText("签发后的消息（1 条）"));
  expect(preview.getByText("“课程1”：入选")).toBeVisible();
  const asked = requests.filter(({ method }) => method === "POST");
  expect(asked.map(({ url }) => new URL(url).search)).toEqual(["?dryRun=true"]);
  await userEvent.click(screen.getByRole("button", { name: "写入名单（1999 项）" }));
  await waitFor(() => expect(requests.filter(({ method }) => method === "POST")).toHaveLength(2));
  const done = requests.findLast(({ method }) => method === "POST");
  expect(new URL(done?.url ?? "").search).toBe("");
  expect(done?.headers.get("If-Match")).toBe('"0"');
});

it("shows a long list part by part", async () => {
  answering(reading);
  openApp("/rounds/r-1/decision", { isWide: true });
  const list = await screen.findByRole("region", { name: "审定名单" });
  expect(within(list).getAllByRole("row")).toHaveLength(101);
});

it("reads a pasted list by the numbers on the receipts", async () => {
  const requests = answering({
    ...reading,
    "POST /rounds/r-1/decision/sheets": {
      body: {
        lines: [{ row: 1, applicationId: null, number: "学2026", outcome: "SELECTED", grade: null, reason: null }],
      },
    },
    "POST /rounds/r-1/decision/composition": { body: { ...would, items: [], refused: 0 } },
  });
  openApp("/rounds/r-1/decision", { isWide: true });
  await userEvent.click(await screen.findByRole("radio", { name: "按名单文件" }));
  await userEvent.type(screen.getByLabelText("或从表格中复制，粘贴到这里"), "学2026,入选");
  await userEvent.click(screen.getByRole("button", { name: "预览" }));
  await screen.findByRole("region", { name: "预览" });
  const composed = requests.findLast(({ method }) => method === "POST");
  expect(await composed?.clone().json()).toMatchObject({ rule: null, lines: [{ row: 1, number: "学2026" }] });
});
