import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { answering } from "@/test/api";
import { aSession, openApp } from "@/test/app";
import { APPLICATION, anApplication, anApplicationSummary, aRound, aRoundSummary, ROUND } from "@/test/applications";
import { aCaller } from "@/test/people";

const permissions = [
  "round.read",
  "application.read",
  "application.read-of-unit",
  "application.create",
  "application.edit",
  "application.invite",
];
const officer = aCaller({ roles: ["CENTRE_OFFICER"], permissions });
const leader = aCaller({ roles: ["UNIT_LEADER"], permissions: [...permissions, "application.endorse"] });
const none = { items: [], next: null, total: 0 };
const quotas = {
  [`GET /rounds/${ROUND}/quotas`]: {
    body: { items: [{ unitId: "u-1", unitName: "城东中心", atMost: 2, used: 1, exempt: 0 }], next: null, total: 1 },
  },
};
const reading = (caller = officer, applications: object[] = []) => ({
  "GET /me": { body: caller },
  "GET /rounds": [{ body: { items: [aRoundSummary()], next: null, total: 1 } }, { body: none }],
  [`GET /rounds/${ROUND}`]: { body: aRound() },
  ...quotas,
  "GET /applications": { body: { items: applications, next: null, total: applications.length } },
});

describe("what is open", () => {
  it("tells the deadline in words, the places left and how many were begun", async () => {
    answering(reading(officer, [anApplicationSummary(), anApplicationSummary({ id: "a-2", state: "WITHDRAWN" })]));
    openApp("/m/rounds");
    expect(await screen.findByRole("link", { name: /第五批/ })).toBeVisible();
    expect(screen.getByText(/还有 10 天/)).toBeVisible();
    expect(screen.getByText(/还有 1 个名额（共 2 个）.*已有 1 个在申报/)).toBeVisible();
  });

  it("says so where nothing is", async () => {
    answering({ ...reading(), "GET /rounds": { body: none } });
    openApp("/m/rounds");
    expect(await screen.findByText("现在没有本单位可以申报的。")).toBeVisible();
  });
});

describe("a round's notice", () => {
  it("tells who comes from a unit that is not called how to apply", async () => {
    const elsewhere = {
      body: { items: [{ unitId: "u-9", unitName: "城西中心", atMost: 2, used: 0, exempt: 0 }], next: null, total: 1 },
    };
    answering({ ...reading(), [`GET /rounds/${ROUND}/quotas`]: elsewhere });
    openApp(`/m/rounds/${ROUND}`);
    expect(await screen.findByText(/索取邀请链接/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "开始申报" })).toBeNull();
  });

  it("shows its files and begins an application through one's unit", async () => {
    const requests = answering({
      ...reading(),
      "POST /applications": { status: 201, headers: { Location: `/api/v1/applications/${APPLICATION}` } },
      [`GET /applications/${APPLICATION}`]: { body: anApplication() },
      [`GET /applications/${APPLICATION}/form`]: { body: { schema: { type: "object" }, hints: {} } },
      [`GET /applications/${APPLICATION}/history`]: { body: none },
    });
    const { router } = openApp(`/m/rounds/${ROUND}`);
    expect(await screen.findByRole("button", { name: "通知.pdf" })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "开始申报" }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/m/applications/${APPLICATION}`));
    const sent = requests.find(({ method }) => method === "POST");
    expect(await sent?.json()).toEqual({ roundId: ROUND, unitId: "u-1" });
  });

  it("tells the end that holds for the reader, and why it is another than the notice's", async () => {
    const inThreeDays = new Date(Date.now() + 3 * 24 * 60 * 60 * 1000).toISOString();
    const round = aRound({
      description: { ...aRound().description, closesAt: "2026-05-29T09:00:00Z" },
      closesAt: inThreeDays,
      extensions: [
        {
          from: "2026-05-29T09:00:00Z",
          to: inThreeDays,
          reason: "停电",
          decidedAt: "2026-05-29T09:00:00Z",
          unitId: "u-1",
          unitName: "城东中心",
          applicantId: null,
          applicantName: null,
        },
      ],
    });
    answering({ ...reading(), [`GET /rounds/${ROUND}`]: { body: round } });
    openApp(`/m/rounds/${ROUND}`);
    expect(await screen.findByText(/还有 3 天/)).toBeVisible();
    expect(screen.getByText(/：停电$/)).toBeVisible();
    expect(screen.queryByText(/2026-05-29/)).toBeNull();
  });

  it("leads on to what was begun", async () => {
    answering(reading(officer, [anApplicationSummary()]));
    openApp(`/m/rounds/${ROUND}`);
    expect(await screen.findByRole("link", { name: "江南丝竹基地" })).toHaveAttribute(
      "href",
      `/m/applications/${APPLICATION}`,
    );
    expect(screen.getByRole("button", { name: "再申报一个" })).toBeVisible();
  });

  it("makes a link to apply, its secret behind the #, and takes it back", async () => {
    const requests = answering({
      ...reading(),
      [`POST /rounds/${ROUND}/invitations`]: {
        status: 201,
        body: { id: "n-1", token: "ab_cd-12", expiresAt: "2026-06-01T01:00:00Z" },
      },
      [`DELETE /rounds/${ROUND}/invitations`]: { status: 204 },
    });
    openApp(`/m/rounds/${ROUND}`);
    await userEvent.click(await screen.findByRole("button", { name: "生成邀请链接" }));
    expect(await screen.findByText(/\/m\/invitation#ab_cd-12$/)).toBeVisible();
    expect(screen.getByRole("button", { name: "复制到工作群" })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "收回所有链接" }));
    await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "收回所有链接" }));
    await waitFor(() => expect(requests.some(({ method }) => method === "DELETE")).toBe(true));
    expect(screen.queryByText(/invitation#/)).toBeNull();
  });
});

describe("the unit's order", () => {
  it("is changed by pressing and kept as a whole", async () => {
    const endorsed = (id: string, title: string, rank: number) =>
      anApplicationSummary({ id, title, rank, state: "SUBMITTED", stageKind: "formal-check" });
    const requests = answering({
      ...reading(leader, [
        endorsed("a-1", "甲", 1),
        endorsed("a-2", "乙", 2),
        anApplicationSummary({ id: "a-3", title: "丙", state: "SUBMITTED", stageKind: "endorsement" }),
      ]),
      [`PUT /rounds/${ROUND}/endorsement-order`]: { body: none },
    });
    openApp(`/m/rounds/${ROUND}`);
    expect(await screen.findByText("最多推荐 2 个，已推荐 1 个")).toBeVisible();
    expect(screen.getByText("等您推荐（1 个）")).toBeVisible();
    expect(screen.queryByRole("button", { name: "保存顺序" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "乙上移" }));
    await userEvent.click(screen.getByRole("button", { name: "保存顺序" }));
    await waitFor(() => expect(requests.some(({ method }) => method === "PUT")).toBe(true));
    expect(await requests.find(({ method }) => method === "PUT")?.json()).toEqual({
      unitId: "u-1",
      applicationIds: ["a-2", "a-1"],
    });
  });
});

describe("the unit's list", () => {
  const rule = {
    kind: "born-share",
    effect: "STOPS" as const,
    words: "每个单位推荐的，1986-01-01 及以后出生的占 30% 以上。",
    settings: {},
  };
  const list = {
    roundId: ROUND,
    unitId: "u-1",
    rankedAt: null,
    preselection: null,
    closedAt: null,
    closingAsked: true,
    writable: true,
    rules: [{ ...rule, met: false, counted: 1, of: 4, state: "4 项中有 1 项，占 25%，要求 30%" }],
  };

  it("shows how it stands to the rules, and what keeps it from being closed", async () => {
    const requests = answering({
      ...reading(leader),
      [`GET /rounds/${ROUND}`]: { body: aRound({ rules: [rule] }) },
      [`GET /rounds/${ROUND}/unit-lists/u-1`]: { body: list },
      [`POST /rounds/${ROUND}/unit-lists/u-1/closing`]: {
        status: 422,
        body: {
          code: "rules-not-met",
          title: "不符合本批次的推荐规则",
          errors: [{ pointer: "#", message: "应占 30% 以上，现为 4 项中的 1 项" }],
        },
      },
    });
    openApp(`/m/rounds/${ROUND}`);
    expect(await screen.findByText("4 项中有 1 项，占 25%，要求 30%")).toBeVisible();
    expect(screen.getAllByText(/1986-01-01 及以后出生的占 30% 以上/)).toHaveLength(2);
    await userEvent.click(screen.getByRole("button", { name: "确定推荐名单" }));
    expect(await screen.findByText(/现为 4 项中的 1 项/)).toBeVisible();
    expect(requests.some(({ method, url }) => method === "POST" && url.endsWith("/closing"))).toBe(true);
  });

  it("says how the unit chose", async () => {
    const preselection = {
      kind: "preselection",
      effect: "STOPS",
      words: "先行初选。",
      met: false,
      counted: 3,
      of: 2,
      state: "已收到 3 项",
    };
    const requests = answering({
      ...reading(leader),
      [`GET /rounds/${ROUND}`]: { body: aRound({ rules: [rule] }) },
      [`GET /rounds/${ROUND}/unit-lists/u-1`]: { body: { ...list, closingAsked: false, rules: [preselection] } },
      [`POST /rounds/${ROUND}/unit-lists/u-1/preselection`]: { body: list },
    });
    openApp(`/m/rounds/${ROUND}`);
    await userEvent.type(await screen.findByRole("textbox", { name: /初选办法和结果/ }), "评议组打分");
    await userEvent.click(screen.getByRole("button", { name: "登记初选" }));
    await waitFor(() => expect(requests.some(({ method }) => method === "POST")).toBe(true));
    expect(await requests.find(({ method }) => method === "POST")?.json()).toEqual({ how: "评议组打分" });
    expect(screen.queryByRole("button", { name: "确定推荐名单" })).toBeNull();
  });
});

describe("an invitation", () => {
  const invited = {
    "GET /me": { body: aCaller({ permissions: ["application.edit", "application.read"] }) },
    "GET /invitation": {
      body: {
        purpose: "APPLY",
        roundId: ROUND,
        roundTitle: "第五批优质项目化基地申报",
        unitId: "u-1",
        unitName: "城东中心",
        applicationTitle: null,
        expiresAt: "2099-06-01T01:00:00Z",
      },
    },
  };

  it("is shown before it is taken up, its secret in a header and in no address", async () => {
    const requests = answering({
      ...invited,
      "POST /invitation/acceptance": { body: anApplication() },
      [`GET /applications/${APPLICATION}`]: { body: anApplication() },
      [`GET /applications/${APPLICATION}/form`]: { body: { schema: { type: "object" }, hints: {} } },
      [`GET /applications/${APPLICATION}/history`]: { body: none },
      "GET /applications": { body: none },
    });
    const { router } = openApp("/m/invitation#ab_cd-12");
    expect(await screen.findByText("经城东中心申报")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "开始申报" }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/m/applications/${APPLICATION}`));
    const taken = requests.filter(({ url }) => url.includes("/invitation"));
    expect(taken.map(({ headers }) => headers.get("Invitation-Token"))).toEqual(["ab_cd-12", "ab_cd-12"]);
    expect(requests.every(({ url }) => !url.includes("ab_cd-12"))).toBe(true);
  });

  it("says what to do where the link is of no use", async () => {
    answering({ ...invited, "GET /invitation": { status: 404, body: { code: "invitation-not-valid" } } });
    openApp("/m/invitation#ab_cd-12");
    expect(await screen.findByRole("heading", { name: "这个链接不能用" })).toBeVisible();
  });

  it("goes through signing in behind the #, never in a query", async () => {
    answering(invited);
    const session = aSession(false);
    const { router } = openApp("/m/invitation#ab_cd-12", { session });
    await waitFor(() => expect(session.asked).toEqual(["sign in, then /m/invitation#ab_cd-12"]));
    expect(router.state.location.searchStr).not.toContain("ab_cd-12");
  });
});
