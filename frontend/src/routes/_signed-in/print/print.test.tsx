import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { APPLICATION, aForm, anApplication, aRound, ROUND } from "@/test/applications";
import { aDecision } from "@/test/decisions";
import { aCaller } from "@/test/people";
import { anAwardLine, anAwardSheet, anOpinionSheet } from "@/test/printed";

const PAPER = `/print/applications/${APPLICATION}`;
const bureau = aCaller({
  permissions: ["application.read", "round.read", "award.read", "review.read", "review.read-of-round"],
});
const handedIn = anApplication({
  state: "SUBMITTED",
  revision: 2,
  receiptNumber: "2026-000017",
  submittedAt: "2026-05-20T01:00:00Z",
  endorsement: { rank: 1, opinion: "材料属实，同意推荐。", endorsedAt: "2026-05-21T01:00:00Z" },
  actions: [],
});
const reading = {
  "GET /me": { body: bureau },
  [`GET /applications/${APPLICATION}`]: { body: handedIn },
  [`GET /applications/${APPLICATION}/form`]: { body: aForm() },
  [`GET /applications/${APPLICATION}/history`]: { body: { items: [], next: null, total: 0 } },
  [`GET /rounds/${ROUND}`]: { body: aRound({ standing: "CLOSED" }) },
};

function aRevision(number: number) {
  return {
    body: {
      applicationId: APPLICATION,
      number,
      title: "江南丝竹基地",
      answers: { name: `第 ${number} 次写的名称` },
      submittedAt: "2026-05-20T01:00:00Z",
      versionCode: `ABCD-000${number}`,
    },
  };
}

describe("the blind copy on paper", () => {
  it("says where a file is missing that experts do not get yet", async () => {
    const sheet = {
      applicationId: APPLICATION,
      roundId: ROUND,
      roundTitle: "第五批优质项目化基地申报",
      stageName: "网络评审",
      number: 7,
      title: "（隐去）基地",
      form: aForm(),
      answers: { name: "（隐去）基地", photos: ["f-9", "held-back"] },
      files: [{ id: "f-9", name: "材料1.pdf" }],
      heldBack: 1,
    };
    answering({
      ...reading,
      [`GET /applications/${APPLICATION}/blind-copy`]: { body: { sheet, versionCode: "ABCD" } },
    });
    openApp(`${PAPER}/blind`);
    const paper = within(await screen.findByRole("article"));
    expect(paper.getByText("材料1.pdf")).toBeInTheDocument();
    expect(paper.getByText("尚未提供，正在查看")).toBeInTheDocument();
  });
});

describe("the application on paper", () => {
  const revisions = {
    [`GET /applications/${APPLICATION}/revisions/1`]: aRevision(1),
    [`GET /applications/${APPLICATION}/revisions/2`]: aRevision(2),
  };

  it("holds what was handed in last, its version code and room for the unit's seal", async () => {
    answering({ ...reading, ...revisions });
    const print = vi.spyOn(window, "print").mockImplementation(() => undefined);
    openApp(PAPER);
    const sheet = within(await screen.findByRole("article"));
    expect(sheet.getByText("版本码 ABCD-0002 · 第 2 次提交")).toBeInTheDocument();
    expect(sheet.getByText("第 2 次写的名称")).toBeInTheDocument();
    expect(sheet.getByRole("row", { name: "回执编号 2026-000017" })).toBeInTheDocument();
    expect(sheet.getByText("材料属实，同意推荐。")).toBeInTheDocument();
    expect(sheet.getByText(/城东中心（盖章）/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "打印" }));
    expect(print).toHaveBeenCalledOnce();
  });

  it("holds an earlier handing-in when that is asked for", async () => {
    answering({ ...reading, ...revisions });
    openApp(`${PAPER}?revision=1`);
    expect(await screen.findByText("第 1 次写的名称")).toBeInTheDocument();
  });

  it("is not there before anything was handed in", async () => {
    answering({ ...reading, [`GET /applications/${APPLICATION}`]: { body: anApplication() } });
    openApp(PAPER);
    expect(await screen.findByText(/还没有提交/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "打印" })).not.toBeInTheDocument();
  });

  it("is one press away from the application on a phone and at a desk", async () => {
    answering(reading);
    openApp(`/m/applications/${APPLICATION}`);
    expect(await screen.findByRole("link", { name: "打印申报书" })).toHaveAttribute("href", PAPER);
    expect(screen.getByRole("link", { name: "打印评审意见表" })).toHaveAttribute("href", `${PAPER}/opinion`);
  });

  it("offers the opinion sheet only to those who see the reviews", async () => {
    answering({ ...reading, "GET /me": { body: aCaller({ permissions: ["application.read"] }) } });
    openApp(`/m/applications/${APPLICATION}`);
    await screen.findByRole("link", { name: "打印申报书" });
    expect(screen.queryByRole("link", { name: "打印评审意见表" })).not.toBeInTheDocument();
  });
});

describe("the opinion sheet", () => {
  const SHEET = `GET /applications/${APPLICATION}/opinion-sheet`;

  it("holds points, mean and comments by number, no expert's name, and the code of just this content", async () => {
    answering({ ...reading, [SHEET]: { body: anOpinionSheet() } });
    openApp(`${PAPER}/opinion`);
    const sheet = within(await screen.findByRole("article"));
    expect(sheet.getByText("版本码 0PN10-N5HEE")).toBeInTheDocument();
    expect(sheet.getByRole("row", { name: "回执编号 2026-000017" })).toBeInTheDocument();
    expect(sheet.getByRole("row", { name: "建设基础 40 40 35" })).toBeInTheDocument();
    expect(sheet.getByRole("row", { name: "合计 90 85" })).toBeInTheDocument();
    expect(sheet.getByRole("row", { name: "平均得分 87.50" })).toBeInTheDocument();
    expect(sheet.getByText("专家 1：有特色")).toBeInTheDocument();
    expect(sheet.getByText("专家 2：没有写意见。")).toBeInTheDocument();
    expect(sheet.getByText("一票否决：材料不实")).toBeInTheDocument();
  });

  it("is not there before an expert has handed in", async () => {
    answering({ ...reading, [SHEET]: { body: anOpinionSheet({ opinions: [], mean: null }) } });
    openApp(`${PAPER}/opinion`);
    expect(await screen.findByText(/还没有专家提交评审/)).toBeVisible();
  });

  it("is closed to who may not see the reviews", async () => {
    answering({ ...reading, "GET /me": { body: aCaller({ permissions: ["application.read"] }) } });
    openApp(`${PAPER}/opinion`);
    expect(await screen.findByRole("heading", { name: "没有权限" })).toBeVisible();
  });
});

describe("the award list", () => {
  const SHEET = `GET /rounds/${ROUND}/award-sheet`;

  it("holds all that a round awarded and still holds in the API's order, with its code", async () => {
    const second = anAwardLine({ applicationId: "a-2", title: "古琴学堂", grade: null });
    answering({ ...reading, [SHEET]: { body: anAwardSheet([anAwardLine(), second]) } });
    openApp(`/print/rounds/${ROUND}/awards`);
    const sheet = within(await screen.findByRole("article"));
    expect(sheet.getByText("版本码 AWARD-5HEET")).toBeInTheDocument();
    expect(sheet.getByText("优质项目化基地，县（市、区）级，共 2 项")).toBeInTheDocument();
    expect(sheet.getByRole("row", { name: /^1 江南丝竹基地 城东中心 一等 2026-06-20/ })).toBeInTheDocument();
    expect(sheet.getByRole("row", { name: /^2 古琴学堂/ })).toBeInTheDocument();
    expect(sheet.getByText(/教育局（盖章）/)).toBeInTheDocument();
  });

  it("is not there before something is awarded", async () => {
    answering({ ...reading, [SHEET]: { body: anAwardSheet([]) } });
    openApp(`/print/rounds/${ROUND}/awards`);
    expect(await screen.findByText(/没有可以打印的名单/)).toBeVisible();
  });

  it("is one press away from a round that takes no more applications", async () => {
    answering(reading);
    openApp(`/rounds/${ROUND}`, { isWide: true });
    expect(await screen.findByRole("link", { name: "打印认定名单" })).toHaveAttribute(
      "href",
      `/print/rounds/${ROUND}/awards`,
    );
  });
});

describe("the list of what is decided", () => {
  const PAGE = `/print/rounds/${ROUND}/decision`;
  const DECISION = `GET /rounds/${ROUND}/decision`;
  const deciding = {
    ...reading,
    "GET /me": { body: aCaller({ permissions: ["round.read", "round-decision.read"] }) },
  };

  it("holds every case in its order, what it stands on, and its code", async () => {
    answering({ ...deciding, [DECISION]: { body: aDecision({ reason: "经集体研究。" }) } });
    openApp(PAGE);
    const sheet = within(await screen.findByRole("article"));
    expect(sheet.getByText("版本码 7F3K9-Q2MXA")).toBeInTheDocument();
    expect(sheet.getByText("共 2 项，入选 1 项")).toBeInTheDocument();
    expect(sheet.getByRole("row", { name: /^2 沙溪古镇课堂 .* 2 未入选/ })).toBeInTheDocument();
    expect(sheet.getByText("审定依据：经集体研究。")).toBeInTheDocument();
    expect(sheet.getByText(/教育局（盖章）/)).toBeInTheDocument();
  });

  it("is not there before it is drafted", async () => {
    answering({
      ...deciding,
      [DECISION]: { body: aDecision({ id: null, state: null, items: [], versionCode: null }) },
    });
    openApp(PAGE);
    expect(await screen.findByText(/审定名单还没有起草/)).toBeVisible();
  });
});
