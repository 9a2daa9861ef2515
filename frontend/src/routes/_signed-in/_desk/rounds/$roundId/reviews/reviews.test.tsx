import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { BlindFiles, CaseVotes, Review } from "@/api/types.gen";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { APPLICATION, aFile, anApplicationSummary, aRound, ROUND } from "@/test/applications";
import { aCaller } from "@/test/people";
import { aReview, aReviewer, aReviewSummary, EXPERT, page, REVIEW } from "@/test/reviews";

const bureau = aCaller({ permissions: ["review.read", "review.read-of-round", "review.assign"] });
const stage = {
  id: "s-4",
  kind: "expert-review",
  staffName: "专家评审",
  applicantName: "评审中",
  settings: { expertsEach: "3" },
  endsAt: null,
  waiting: 4,
  leftOver: 0,
  progress: { done: 1, all: 3 },
};
const OTHER = "01970000-0000-7000-8000-0000000000c2";
const reading = {
  "GET /me": { body: bureau },
  [`GET /rounds/${ROUND}`]: { body: aRound({ stages: [stage] }) },
  "GET /reviews": page(
    aReviewSummary(),
    aReviewSummary({ id: "r-2", title: "太极基地", publishedAt: null, total: null }),
  ),
  [`GET /rounds/${ROUND}/reviewers`]: page(aReviewer(), aReviewer({ id: OTHER, name: "专家乙", assigned: 0 })),
  "GET /applications": page(anApplicationSummary({ state: "SUBMITTED", stageId: "s-4" })),
};
const address = `/rounds/${ROUND}/reviews`;

describe("the reviews of a round", () => {
  it("show how far the experts are, and are narrowed in the address", async () => {
    const requests = answering(reading);
    const { router } = openApp(address, { isWide: true });
    expect(await screen.findByText("已提交 1 / 3 份")).toBeVisible();
    expect(screen.getByText("未公布")).toBeVisible();
    await userEvent.click(await screen.findByRole("button", { name: "专家甲" }));
    await waitFor(() => expect(router.state.location.search).toMatchObject({ reviewer: EXPERT }));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "状态" }), "SUBMITTED");
    await waitFor(() => expect(router.state.location.search).toMatchObject({ state: "SUBMITTED", reviewer: EXPERT }));
    const asked = new URL(requests.filter(({ url }) => url.includes("/reviews?")).at(-1)?.url ?? "").searchParams;
    expect(Object.fromEntries(asked)).toEqual({ round: ROUND, reviewer: EXPERT, state: "SUBMITTED" });
  });

  it("are exported by what the address holds, all pages of them", async () => {
    URL.createObjectURL = () => "blob:sheet";
    URL.revokeObjectURL = () => undefined;
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    const requests = answering({ ...reading, "GET /reviews/export": { body: "sheet" } });
    openApp(`${address}?state=SUBMITTED&cursor=c-2&sort=title`, { isWide: true });
    await userEvent.click(await screen.findByRole("button", { name: "导出" }));
    await waitFor(() => expect(requests.some(({ url }) => url.includes("/reviews/export"))).toBe(true));
    const asked = new URL(requests.find(({ url }) => url.includes("/reviews/export"))?.url ?? "").searchParams;
    expect(Object.fromEntries(asked)).toEqual({ round: ROUND, state: "SUBMITTED", sort: "title" });
  });

  it("are published with a day", async () => {
    const requests = answering({
      ...reading,
      [`POST /rounds/${ROUND}/review-publication`]: { body: { reviews: 1, experts: 1 } },
    });
    openApp(address, { isWide: true });
    await userEvent.click(await screen.findByRole("button", { name: "公布分配（1 份）" }));
    await userEvent.type(screen.getByLabelText(/请在哪天前提交/), "2099-09-18");
    await userEvent.click(screen.getByRole("button", { name: "公布" }));
    expect(await screen.findByText("已公布")).toBeVisible();
    expect(await requests.find(({ method }) => method === "POST")?.json()).toEqual({ dueOn: "2099-09-18" });
  });

  it("are reminded of in a text that names nobody", async () => {
    const user = userEvent.setup();
    answering(reading);
    openApp(address, { isWide: true });
    await user.click(await screen.findByRole("button", { name: "复制到工作群" }));
    const text = await navigator.clipboard.readText();
    expect(text).toContain("还有 1 份没有提交");
    expect(text).toContain(`/expert/rounds/${ROUND}`);
    expect(text).not.toContain("专家甲");
  });

  it("can only be looked at by a leader", async () => {
    answering({ ...reading, "GET /me": { body: aCaller({ permissions: ["review.read", "review.oversee"] }) } });
    openApp(address, { isWide: true });
    expect(await screen.findByText("已提交 1 / 3 份")).toBeVisible();
    expect(screen.queryByRole("link", { name: "分配专家" })).toBeNull();
  });
});

describe("assigning", () => {
  it("shows conflicts before anybody is chosen, tries it, and then assigns all", async () => {
    const requests = answering({
      ...reading,
      "GET /reviews": page(),
      [`GET /rounds/${ROUND}/reviewers`]: page(
        aReviewer({ conflict: "SAME_UNIT" }),
        aReviewer({ id: OTHER, name: "专家乙", held: 2, capacity: 3 }),
      ),
      [`POST /rounds/${ROUND}/review-assignments`]: { body: { reviewIds: [], openAvoidance: 1 } },
    });
    openApp(`${address}/assign`, { isWide: true });
    expect(await screen.findByText("本批共 2 份，上限 3")).toBeVisible();
    await userEvent.click(await screen.findByRole("checkbox", { name: "江南丝竹基地" }));
    expect(await screen.findByText("《江南丝竹基地》：须回避：同一单位")).toBeVisible();
    await userEvent.click(screen.getByRole("checkbox", { name: /专家甲/ }));
    await userEvent.click(screen.getByRole("checkbox", { name: /专家乙/ }));
    const row = within(screen.getByRole("row", { name: /江南丝竹基地 须回避/ }));
    expect(row.getByText("新分配")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "核对 1 份" }));
    const dialog = await screen.findByRole("dialog", { name: "核对无误" });
    expect(within(dialog).getByText(/有 1 份的申报方申请某人回避/)).toBeVisible();
    await userEvent.click(within(dialog).getByRole("button", { name: "分配 1 份" }));
    expect(await screen.findByText("已分配，公布后专家可见")).toBeVisible();
    const sent = requests.filter(({ method }) => method === "POST");
    expect(sent.map(({ url }) => new URL(url).searchParams.get("dryRun"))).toEqual(["true", null]);
    expect(await sent[1]?.json()).toEqual({ assignments: [{ applicationId: APPLICATION, reviewerId: OTHER }] });
  });

  it("says which group of scorers the experts score for, where the rubric has any", async () => {
    const requests = answering({
      ...reading,
      [`GET /rounds/${ROUND}`]: { body: aRound({ stages: [stage], scorers: ["专家组", "教育局"] }) },
      "GET /reviews": page(),
      [`POST /rounds/${ROUND}/review-assignments`]: { body: { reviewIds: [], openAvoidance: 1 } },
    });
    openApp(`${address}/assign`, { isWide: true });
    await userEvent.click(await screen.findByRole("checkbox", { name: "江南丝竹基地" }));
    await userEvent.click(await screen.findByRole("checkbox", { name: /专家甲/ }));
    const scorer = await screen.findByRole("combobox", { name: "按哪一方评分" });
    expect(scorer).toHaveValue("专家组");
    await userEvent.selectOptions(scorer, "教育局");
    await userEvent.click(screen.getByRole("button", { name: "核对 1 份" }));
    expect(await requests.find(({ method }) => method === "POST")?.json()).toEqual({
      assignments: [{ applicationId: APPLICATION, reviewerId: EXPERT, scorer: "教育局" }],
    });
  });

  it("names the pair that is refused", async () => {
    answering({
      ...reading,
      "GET /reviews": page(),
      [`POST /rounds/${ROUND}/review-assignments`]: {
        status: 422,
        body: {
          code: "invalid-input",
          title: "有内容不对",
          errors: [{ pointer: "/assignments/0/reviewerId", code: "reviewer-declared", message: "已登记回避" }],
        },
      },
    });
    openApp(`${address}/assign`, { isWide: true });
    await userEvent.click(await screen.findByRole("checkbox", { name: "江南丝竹基地" }));
    await userEvent.click(await screen.findByRole("checkbox", { name: /专家甲/ }));
    await userEvent.click(await screen.findByRole("button", { name: "核对 1 份" }));
    expect(await screen.findByText("《江南丝竹基地》专家甲：已登记回避")).toBeVisible();
  });

  it("declares a conflict of a pair", async () => {
    const requests = answering({
      ...reading,
      "GET /reviews": page(),
      [`POST /applications/${APPLICATION}/conflicts`]: { body: {} },
    });
    openApp(`${address}/assign`, { isWide: true });
    await userEvent.click(await screen.findByRole("checkbox", { name: "江南丝竹基地" }));
    await userEvent.click(await screen.findByRole("checkbox", { name: /专家甲/ }));
    await userEvent.click(await screen.findByRole("button", { name: "专家甲对《江南丝竹基地》登记回避" }));
    const dialog = await screen.findByRole("dialog", { name: "登记回避" });
    await userEvent.type(within(dialog).getByRole("textbox", { name: /原因/ }), "师生关系");
    await userEvent.click(within(dialog).getByRole("button", { name: "登记" }));
    expect(await screen.findByText("已登记回避")).toBeVisible();
    expect(await requests.find(({ method }) => method === "POST")?.json()).toEqual({
      personId: EXPERT,
      reason: "师生关系",
    });
  });
});

describe("a review at the desk", () => {
  it("is taken back with a reason once the expert has seen it; its scores are not shown", async () => {
    const requests = answering({
      ...reading,
      [`GET /reviews/${REVIEW}`]: { body: aReview({ writable: false, sheet: null, total: null, position: null }) },
      [`DELETE /reviews/${REVIEW}`]: { status: 204 },
    });
    const { router } = openApp(`${address}/${REVIEW}`, { isWide: true });
    expect(await screen.findByText("专家提交后才能看到评分。")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "收回" }));
    const dialog = await screen.findByRole("dialog", { name: "收回分配？" });
    await userEvent.type(within(dialog).getByRole("textbox", { name: /收回原因/ }), "专家出差");
    await userEvent.click(within(dialog).getByRole("button", { name: "收回" }));
    await waitFor(() => expect(router.state.location.pathname).toBe(address));
    const sent = requests.find(({ method }) => method === "DELETE");
    expect(new URL(sent?.url ?? "").searchParams.get("reason")).toBe("专家出差");
    expect(sent?.headers.get("If-Match")).toBe('"3"');
  });

  it("has the votes that were counted for its case, entered once with their source", async () => {
    const rubric: Review["rubric"] = {
      step: 1,
      criteria: [
        { key: "c1", name: "事迹", points: 80 },
        { key: "public", name: "公众投票", kind: "VOTE", points: 20 },
      ],
      vetoes: [],
    };
    const votes: CaseVotes = {
      applicationId: APPLICATION,
      votes: [{ key: "public", name: "公众投票", points: 20, fullVotes: null, votes: null, source: null }],
      editable: true,
      enteredAt: null,
      version: 0,
    };
    const requests = answering({
      ...reading,
      [`GET /reviews/${REVIEW}`]: {
        body: aReview({ rubric, scorer: "专家组", state: "SUBMITTED", submittedAt: "2026-05-22T01:00:00Z" }),
      },
      [`GET /applications/${APPLICATION}/votes`]: { body: votes },
      [`PUT /applications/${APPLICATION}/votes`]: { body: { ...votes, version: 1 } },
    });
    openApp(`${address}/${REVIEW}`, { isWide: true });
    expect(await screen.findByText("评分主体：专家组")).toBeVisible();
    expect(await screen.findByText("得票最多的得满分（20 分），其余按票数比例折算")).toBeVisible();
    const save = screen.getByRole("button", { name: "保存票数" });
    await userEvent.type(screen.getByRole("textbox", { name: /票数/ }), "１２.5");
    expect(screen.getByText("请填整数")).toBeVisible();
    expect(save).toBeDisabled();
    await userEvent.clear(screen.getByRole("textbox", { name: /票数/ }));
    await userEvent.type(screen.getByRole("textbox", { name: /票数/ }), "１２８０");
    await userEvent.type(screen.getByRole("textbox", { name: /统计来源/ }), "公众号投票");
    await userEvent.click(save);
    expect(await screen.findByText("票数已保存")).toBeVisible();
    const sent = requests.find(({ method }) => method === "PUT");
    expect(sent?.headers.get("If-Match")).toBe('"0"');
    expect(await sent?.json()).toEqual({ votes: [{ key: "public", votes: 1280, source: "公众号投票" }] });
  });

  it("lists the files of a blind stage, which staff let through, hold back or replace", async () => {
    const files: BlindFiles = {
      applicationId: APPLICATION,
      roundId: ROUND,
      title: "江海丝竹工坊",
      complete: true,
      editable: true,
      version: 2,
      files: [
        {
          fileId: "f-1",
          name: "活动照片.jpg",
          state: "TO_LOOK_AT",
          found: null,
          copy: aFile({ id: "f-8", name: "材料1.jpg" }),
          replaced: false,
          changedAt: "2026-05-22T01:00:00Z",
        },
        {
          fileId: "f-2",
          name: "说明.docx",
          state: "TELLS",
          found: "沙溪镇",
          copy: null,
          replaced: false,
          changedAt: "2026-05-22T01:00:00Z",
        },
      ],
    };
    const requests = answering({
      ...reading,
      [`GET /reviews/${REVIEW}`]: {
        body: aReview({ blind: { mode: "APPLICANT", number: 7, copy: false, heldBack: 2 } }),
      },
      [`GET /applications/${APPLICATION}/blind-files`]: { body: files },
      [`PUT /applications/${APPLICATION}/blind-files/f-1`]: { body: { ...files, version: 3 } },
    });
    openApp(`${address}/${REVIEW}`, { isWide: true });
    expect(await screen.findByText("出现：沙溪镇")).toBeVisible();
    expect(screen.getByText(/材料1.jpg/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "看过，给专家看" }));
    expect(await screen.findByText("已更新给专家的文件")).toBeVisible();
    const sent = requests.find(({ method }) => method === "PUT");
    expect(sent?.headers.get("If-Match")).toBe('"2"');
    expect(await sent?.json()).toEqual({ shown: true });
  });
});
