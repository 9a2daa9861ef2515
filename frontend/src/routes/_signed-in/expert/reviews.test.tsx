import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { Review } from "@/api/types.gen";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { ROUND } from "@/test/applications";
import { aCaller } from "@/test/people";
import { aReview, aReviewSummary, EXPERT, NEXT_REVIEW, page, REVIEW } from "@/test/reviews";

const expert = aCaller({ id: EXPERT, roles: ["EXPERT"], permissions: ["review.read", "review.score"] });
const next = aReviewSummary({ id: NEXT_REVIEW, title: "太极基地", scored: 3, total: 81 });
const reading = {
  "GET /me": { body: expert },
  "GET /reviews": page(aReviewSummary(), next),
  "GET /me/expert-invitations": page(),
  "GET /me/expert-profiles": page(),
  "GET /me/mentorships": page(),
  [`GET /reviews/${REVIEW}`]: { body: aReview() },
  [`GET /reviews/${NEXT_REVIEW}`]: {
    body: aReview({
      id: NEXT_REVIEW,
      material: { ...aReview().material, title: "太极基地" },
      position: { number: 2, of: 2, previousId: REVIEW, nextId: null },
    }),
  },
};
const address = `/expert/reviews/${REVIEW}`;
const scores = (requests: Request[]) =>
  Promise.all(requests.filter(({ method }) => method === "PATCH").map((each) => each.clone().json()));

describe("an expert's list", () => {
  it("has what they are asked, and takes the answer with how much they take on", async () => {
    const invitation = {
      id: "i-1",
      roundTitle: "2026年示范基地",
      organiserName: "太仓市教育局",
      state: "INVITED",
      answerBy: "2026-10-31",
      capacity: null,
      version: 4,
    };
    const requests = answering({
      ...reading,
      "GET /me/expert-invitations": { body: { items: [invitation], next: null, total: 1 } },
      "POST /me/expert-invitations/i-1/acceptance": { body: { ...invitation, state: "ACCEPTED", capacity: 5 } },
    });
    openApp("/expert");
    await userEvent.type(await screen.findByLabelText(/最多评几份/), "5");
    await userEvent.click(screen.getByRole("button", { name: "接受邀请" }));
    await screen.findByText("已答复");
    const sent = requests.find(({ method }) => method === "POST");
    expect(sent?.headers.get("If-Match")).toBe('"4"');
    expect(await sent?.json()).toEqual({ capacity: 5 });
  });

  it("shows what an organisation knows of them, with the days of their units", async () => {
    const profile = {
      organisationId: "u-0",
      organisationName: "太仓市",
      title: "副教授",
      fields: ["书画"],
      capacity: null,
      units: [{ unitId: null, name: "市职业大学", from: null, until: "2024-09-01" }],
    };
    answering({ ...reading, "GET /me/expert-profiles": { body: { items: [profile], next: null, total: 1 } } });
    openApp("/expert");
    expect(await screen.findByText(/市职业大学（至 2024/)).toBeVisible();
  });

  it("shows by round how far each is, and their own only", async () => {
    const requests = answering(reading);
    openApp("/");
    expect(await screen.findByRole("heading", { level: 1, name: "我的评审" })).toBeVisible();
    expect(screen.getByText("已评 1 / 2")).toBeVisible();
    expect(screen.getByText("还差 2 项")).toBeVisible();
    expect(screen.getByText("81 分")).toBeVisible();
    const asked = requests.find(({ url }) => url.includes("/reviews?"));
    expect(new URL(asked?.url ?? "").searchParams.get("reviewer")).toBe(EXPERT);
  });

  it("says what is missing before it hands in, and leads there", async () => {
    answering(reading);
    const { router } = openApp(`/expert/rounds/${ROUND}`);
    await userEvent.click(await screen.findByRole("button", { name: "提交这一批的评分" }));
    const dialog = await screen.findByRole("dialog", { name: "还不能提交" });
    expect(within(dialog).queryByText("太极基地")).toBeNull();
    await userEvent.click(within(dialog).getByRole("link", { name: "江南丝竹基地" }));
    await waitFor(() => expect(router.state.location.pathname).toBe(address));
    await waitFor(() => expect(screen.getByRole("textbox", { name: /项目内容/ })).toHaveFocus());
  });

  it("keeps back what only this device knows", async () => {
    localStorage.setItem(
      `xuecang.draft:${EXPERT}:review:${NEXT_REVIEW}`,
      JSON.stringify({ changes: { "/scores/c1": { before: 20, now: 25 } }, savedAt: new Date().toISOString() }),
    );
    answering({ ...reading, "GET /reviews": page(next) });
    openApp("/expert");
    await userEvent.click(await screen.findByRole("button", { name: "提交这一批的评分" }));
    expect(await screen.findByText(/只存在本机/)).toBeVisible();
  });

  it("hands in all of a round once it was told that this is final", async () => {
    const requests = answering({
      ...reading,
      "GET /reviews": [page(next), page(aReviewSummary({ ...next, state: "SUBMITTED" }))],
      [`POST /rounds/${ROUND}/review-submission`]: { body: { reviews: 1 } },
    });
    openApp("/expert");
    await userEvent.click(await screen.findByRole("button", { name: "提交这一批的评分" }));
    expect(await screen.findByText("提交后全部评分和评语都不能再改。")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "提交全部 1 份" }));
    expect(await screen.findByText("这一批已全部提交，不能再改。")).toBeVisible();
    const sent = requests.find(({ method }) => method === "POST");
    expect(sent?.headers.get("Idempotency-Key")).not.toBeNull();
  });

  it("is empty for whom nothing was assigned", async () => {
    answering({ ...reading, "GET /reviews": page() });
    openApp("/expert");
    expect(await screen.findByText("现在没有要评审的。")).toBeVisible();
  });
});

describe("a review of a blind stage", () => {
  it("tells its number, and that names are hidden", async () => {
    const blind = { mode: "APPLICANT" as const, number: 7, copy: true, heldBack: 2 };
    answering({
      ...reading,
      "GET /reviews": page(aReviewSummary({ unitName: null, blindNumber: 7 })),
      [`GET /reviews/${REVIEW}`]: { body: aReview({ blind }) },
    });
    openApp("/expert");
    await userEvent.click(await screen.findByRole("link", { name: "7 号 · 江南丝竹基地" }));
    expect(await screen.findByText(/本阶段匿名评审.*另有 2 个文件尚未提供/)).toBeVisible();
    expect(screen.getByText(/第 7 号/)).toBeVisible();
  });

  it("says of a file that is held back that it is not there yet, where it was asked", async () => {
    const { material } = aReview();
    const held = { ...material, answers: { ...(material.answers as object), photos: ["held-back"] }, files: [] };
    const blind = { mode: "APPLICANT" as const, number: 7, copy: true, heldBack: 1 };
    answering({ ...reading, [`GET /reviews/${REVIEW}`]: { body: aReview({ blind, material: held }) } });
    openApp(address);
    expect(await screen.findByText("尚未提供，正在查看")).toBeVisible();
  });

  it("is told by its stage from the same case's open one", async () => {
    answering({
      ...reading,
      "GET /reviews": page(
        aReviewSummary({ blindNumber: 7, stageName: "网络评审" }),
        aReviewSummary({ id: NEXT_REVIEW, stageId: "s-4", stageName: "会议评审" }),
      ),
    });
    openApp("/expert");
    const entries = await screen.findAllByRole("listitem");
    expect(entries.find((entry) => within(entry).queryByText("网络评审"))).toHaveTextContent("7 号");
    expect(screen.getByText("会议评审")).toBeVisible();
  });

  it("needs no name of the stage where there is one", async () => {
    answering({ ...reading, "GET /reviews": page(aReviewSummary({ stageName: "网络评审" })) });
    openApp("/expert");
    expect(await screen.findByText("江南丝竹基地")).toBeVisible();
    expect(screen.queryByText("网络评审")).toBeNull();
  });
});

describe("a review", () => {
  it("is scored by keyboard, kept by itself, and leads on to the next", async () => {
    let version = 3;
    const requests = answering({
      ...reading,
      [`PATCH /reviews/${REVIEW}`]: {
        get body() {
          version += 1;
          return aReview({ version, sheet: { scores: { c1: 24, c2: 36, c3: 27 }, vetoes: [], comment: null } });
        },
      },
    });
    const { router } = openApp(address);
    const first = await screen.findByRole("textbox", { name: "建设基础，满分 30" });
    expect(first).toHaveValue("24");
    expect(first).toHaveAccessibleDescription(/24–30 扎实：有场地有队伍/);
    await userEvent.click(first);
    await userEvent.keyboard("{ArrowDown}36");
    expect(screen.getByRole("textbox", { name: "项目内容，满分 40" })).toHaveValue("36");
    expect(screen.getByRole("button", { name: "项目内容 36 分" })).toHaveAttribute("aria-pressed", "true");
    expect(screen.getByText("60")).toBeVisible();
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    expect(await screen.findByText(/还没有评分：预期成效/)).toBeVisible();
    expect(screen.getByRole("textbox", { name: /预期成效/ })).toHaveFocus();
    await userEvent.keyboard("27{ArrowUp}{ArrowUp}");
    expect(first).toHaveFocus();
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    expect(await screen.findByRole("heading", { level: 1, name: "太极基地" })).toBeVisible();
    expect(router.state.location.pathname).toBe(`/expert/reviews/${NEXT_REVIEW}`);
    expect(Object.assign({}, ...(await scores(requests)).map((body) => body.scores))).toEqual({ c2: 36, c3: 27 });
    expect(requests.find(({ method }) => method === "PATCH")?.headers.get("If-Match")).toBe('"3"');
  });

  it("shows three levels with their sums, takes off, and tells whether a number reaches its bound", async () => {
    const under = { group: "领导与管理", subgroup: "组织领导" };
    const rubric: Review["rubric"] = {
      step: 1,
      criteria: [
        { key: "c1", name: "领导机构", points: 60, department: "县（市、区）政府", ...under },
        { key: "c2", name: "发展规划", points: 20, ...under },
        {
          key: "d1",
          name: "文字重复",
          kind: "DEDUCTION",
          points: 100,
          steps: [
            { label: "超过三分之一", points: 5 },
            { label: "全部重复", points: 100 },
          ],
        },
        { key: "g1", name: "知晓率", kind: "GATE", gate: { bound: 80, unit: "%" } },
        { key: "p1", name: "公众投票", kind: "VOTE", points: 20 },
      ],
      vetoes: [],
    };
    answering({
      ...reading,
      [`GET /reviews/${REVIEW}`]: { body: aReview({ rubric, sheet: { scores: {}, vetoes: [], comment: null } }) },
      [`PATCH /reviews/${REVIEW}`]: { body: aReview({ rubric, version: 4 }) },
    });
    openApp(address);
    await userEvent.click(await screen.findByRole("textbox", { name: "领导机构，满分 60" }));
    await userEvent.keyboard("50{ArrowDown}10{ArrowDown}5{ArrowDown}79.5");
    expect(screen.getByRole("heading", { level: 3, name: /领导与管理\s*60 \/ 80/ })).toBeVisible();
    expect(screen.getByRole("heading", { level: 4, name: /组织领导/ })).toBeVisible();
    expect(screen.getByRole("heading", { level: 5, name: "领导机构" })).toBeVisible();
    expect(screen.getByText("责任部门：县（市、区）政府")).toBeVisible();
    expect(screen.getByRole("button", { name: "文字重复：扣 5 分" })).toHaveAttribute("aria-pressed", "true");
    expect(screen.getByRole("textbox", { name: "知晓率，不低于 80%" })).toHaveValue("79.5");
    expect(screen.getByText("不达标")).toBeVisible();
    expect(screen.getByText("55")).toBeVisible();
    expect(screen.getByText(/公众投票（20 分）/)).toBeVisible();
    expect(screen.queryByRole("textbox", { name: /公众投票/ })).toBeNull();
    expect(screen.getByText(/已评完/)).toBeVisible();
    await userEvent.type(screen.getByRole("textbox", { name: "知晓率，不低于 80%" }), "55");
    expect(screen.getByText("最多填两位小数。")).toBeVisible();
    expect(screen.queryByText(/分一档/)).toBeNull();
  });

  it("refuses a score out of range before it is sent, and takes the one it replaced away", async () => {
    const requests = answering({
      ...reading,
      [`PATCH /reviews/${REVIEW}`]: { body: aReview({ version: 4, sheet: { scores: {}, vetoes: [], comment: null } }) },
    });
    openApp(address);
    const field = await screen.findByRole("textbox", { name: /建设基础/ });
    await userEvent.clear(field);
    await userEvent.type(field, "31");
    expect(screen.getByText("最多 30 分。")).toBeVisible();
    expect(field).toHaveAttribute("aria-invalid", "true");
    await waitFor(async () => expect(await scores(requests)).toEqual([{ scores: { c1: null } }]), { timeout: 4000 });
    expect(field).toHaveValue("31");
  });

  it("takes vetoes and a comment with what was typed at its end", async () => {
    const requests = answering({
      ...reading,
      [`PATCH /reviews/${REVIEW}`]: {
        body: aReview({ version: 4, sheet: { scores: { c1: 24 }, vetoes: ["v1"], comment: "写得实" } }),
      },
    });
    openApp(address);
    await userEvent.click(await screen.findByRole("checkbox", { name: "重复立项" }));
    const comment = screen.getByRole("textbox", { name: /评语/ });
    await userEvent.type(comment, "写得实 ");
    await waitFor(async () => expect(await scores(requests)).toEqual([{ vetoes: ["v1"], comment: "写得实 " }]), {
      timeout: 4000,
    });
    expect(await screen.findByText(/^已自动保存/)).toBeVisible();
    expect(comment).toHaveValue("写得实 ");
  });

  it("keeps scores on the device while there is no network", async () => {
    answering({ ...reading, [`PATCH /reviews/${REVIEW}`]: new TypeError("down") });
    openApp(address);
    await userEvent.click(await screen.findByRole("button", { name: "项目内容 40 分" }));
    expect(await screen.findByText(/已存在本机/, {}, { timeout: 4000 })).toBeVisible();
    expect(localStorage.getItem(`xuecang.draft:${EXPERT}:review:${REVIEW}`)).toContain("/scores/c2");
  });

  it("opens a picture of the material in place", async () => {
    vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: () => "blob:a-picture", revokeObjectURL: () => {} }));
    answering({ ...reading, "GET /files/f-9/content": { body: "…" } });
    openApp(address);
    await userEvent.click(await screen.findByRole("button", { name: "场地.jpg" }));
    expect(await screen.findByRole("img", { name: "场地.jpg" })).toHaveAttribute("src", "blob:a-picture");
  });

  it("is given back with a reason", async () => {
    const requests = answering({ ...reading, [`POST /reviews/${REVIEW}/excusal`]: { status: 201 } });
    const { router } = openApp(address);
    await userEvent.click(await screen.findByRole("button", { name: "申请回避" }));
    const dialog = await screen.findByRole("dialog", { name: "申请回避" });
    await userEvent.type(within(dialog).getByRole("textbox", { name: /回避原因/ }), "曾共同承担课题");
    await userEvent.click(within(dialog).getByRole("button", { name: "申请回避" }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/expert/rounds/${ROUND}`));
    const sent = requests.find(({ method }) => method === "POST");
    expect(await sent?.json()).toEqual({ reason: "曾共同承担课题" });
    expect(sent?.headers.get("If-Match")).toBe('"3"');
  });

  it("is only read once it is handed in", async () => {
    const sheet = { scores: { c1: 24, c2: 36, c3: 27 }, vetoes: ["v1"], comment: "写得实" };
    answering({
      ...reading,
      [`GET /reviews/${REVIEW}`]: {
        body: aReview({ state: "SUBMITTED", writable: false, submittedAt: "2026-05-22T01:00:00Z", sheet }),
      },
    });
    openApp(address);
    expect(await screen.findByText(/提交，不能再改/)).toBeVisible();
    expect(screen.getByText("87 / 100")).toBeVisible();
    expect(screen.getByText("认定一票否决：重复立项")).toBeVisible();
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("of somebody else is not there", async () => {
    answering({ ...reading, [`GET /reviews/${REVIEW}`]: { status: 404, body: { code: "not-found", title: "无" } } });
    openApp(address);
    expect(await screen.findByRole("heading", { name: "没有这一页" })).toBeVisible();
  });
});
