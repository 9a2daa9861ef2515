import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { APPLICATION, aForm, anApplication, aRound, ROUND } from "@/test/applications";
import { aCaller } from "@/test/people";
import { anAward, aReview, aReviewSummary } from "@/test/printed";

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
    expect(sheet.getByRole("row", { name: "回执号 2026-000017" })).toBeInTheDocument();
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
  const reviews = {
    "GET /reviews": {
      body: { items: [aReviewSummary(), aReviewSummary({ id: "v-2", reviewerName: "专家乙" })], total: 2 },
    },
    "GET /reviews/v-1": { body: aReview() },
    "GET /reviews/v-2": {
      body: aReview({
        id: "v-2",
        reviewerName: "专家乙",
        total: 90,
        sheet: { scores: { c1: 40, c2: 50 }, vetoes: ["v1"], comment: "有特色" },
      }),
    },
  };

  it("holds points, mean and comments by number, and no expert's name", async () => {
    answering({ ...reading, ...reviews });
    openApp(`${PAPER}/opinion`);
    const sheet = within(await screen.findByRole("article"));
    expect(sheet.getByRole("row", { name: "建设基础 40 40 35" })).toBeInTheDocument();
    expect(sheet.getByRole("row", { name: "合计 90 85" })).toBeInTheDocument();
    expect(sheet.getByRole("row", { name: "平均得分 87.50" })).toBeInTheDocument();
    expect(sheet.getByText("专家 1：有特色")).toBeInTheDocument();
    expect(sheet.getByText("一票否决：材料不实")).toBeInTheDocument();
    expect(document.body).not.toHaveTextContent(/专家甲|专家乙/);
  });

  it("is not there before an expert has handed in", async () => {
    answering({ ...reading, "GET /reviews": { body: { items: [], next: null, total: 0 } } });
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
  it("holds all that a round awarded and still holds, page after page of the API", async () => {
    const requests = answering({
      ...reading,
      "GET /awards": [
        { body: { items: [anAward()], next: "c-2", total: 2 } },
        { body: { items: [anAward({ id: "w-2", title: "古琴学堂", grade: null })], next: null, total: 2 } },
      ],
    });
    openApp(`/print/rounds/${ROUND}/awards`);
    const sheet = within(await screen.findByRole("article"));
    expect(sheet.getByText("优质项目化基地（县级）共 2 项")).toBeInTheDocument();
    expect(sheet.getByRole("row", { name: /^1 江南丝竹基地 城东中心 一等 2026-06-20/ })).toBeInTheDocument();
    expect(sheet.getByRole("row", { name: /^2 古琴学堂/ })).toBeInTheDocument();
    expect(sheet.getByText(/教育局（盖章）/)).toBeInTheDocument();
    const asked = requests.filter(({ url }) => url.includes("/awards"));
    expect(asked.map(({ url }) => new URL(url).searchParams.get("cursor"))).toEqual([null, "c-2"]);
    expect(new URL(asked[0]?.url ?? "").searchParams.get("withdrawn")).toBe("false");
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
