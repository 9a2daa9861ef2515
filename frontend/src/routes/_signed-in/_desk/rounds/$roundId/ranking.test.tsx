import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, expect, it } from "vitest";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { aRanking, aRankingAnalysis, rankedCases } from "@/test/decisions";
import { aCaller } from "@/test/people";
import { aRound } from "@/test/rounds";

const replayed = { rankingId: "k-1", method: "MEAN", version: 2, cases: 2, same: true, firstDifferent: null };

const reading = {
  "GET /me": { body: aCaller({ permissions: ["round.read", "round-decision.read"] }) },
  "GET /notifications/unread-count": { body: { count: 0 } },
  "GET /organisations": { body: { items: [], next: null, total: 0 } },
  "GET /rounds/r-1": { body: aRound(), headers: { ETag: '"5"' } },
  "GET /rounds/r-1/ranking": { body: aRanking() },
  "GET /rounds/r-1/ranking/cases": { body: { items: rankedCases(), next: null, total: 2 } },
  "GET /rounds/r-1/ranking/analysis": { body: aRankingAnalysis() },
};

beforeAll(async () => void (await import("@/shared/desk/DataTable")), 60_000);

it("shows what each method says beside the one that places", async () => {
  answering(reading);
  openApp("/rounds/r-1/ranking", { isWide: true });
  const table = within(await screen.findByRole("region", { name: "专家评审排名" }));
  expect(table.getByRole("columnheader", { name: /平均得分 ● 按此排名|平均得分.*按此排名/ })).toBeVisible();
  expect(table.getByText("88.5（第 1 名）")).toBeVisible();
  expect(table.getByText("87.9（第 2 名）")).toBeVisible();
  expect(table.getByText("一票否决")).toBeVisible();
});

it("is sorted and narrowed by what stands in its address", async () => {
  const requests = answering(reading);
  const { router } = openApp("/rounds/r-1/ranking?sort=-additive&name=丝竹", { isWide: true });
  await screen.findByRole("region", { name: "专家评审排名" });
  const asked = new URL(requests.find(({ url }) => url.includes("/ranking/cases"))?.url ?? "");
  expect(Object.fromEntries(asked.searchParams)).toEqual({ sort: "-additive", title: "丝竹" });
  await userEvent.click(screen.getByRole("button", { name: "清除条件" }));
  expect(router.state.location.search).toEqual({});
});

it("tells how the experts judged and leads to what stands apart", async () => {
  answering(reading);
  openApp("/rounds/r-1/ranking", { isWide: true });
  const experts = within(await screen.findByRole("region", { name: "专家评分情况" }));
  expect(experts.getByText("多数评分表完全相同")).toBeVisible();
  expect(experts.getByText("不公开")).toBeVisible();
  expect(screen.getByText(/一致程度 0.42/)).toBeVisible();
  expect(screen.getByText(/分成互不相交的 2 组/)).toBeVisible();
  expect(screen.getByRole("link", { name: /给“江南丝竹基地”42 分，按其他评审推算约 55 分/ })).toHaveAttribute(
    "href",
    "/rounds/r-1/reviews/v-2",
  );
});

it("is verified when asked to, and says aloud when it is not the same", async () => {
  answering({
    ...reading,
    "GET /rounds/r-1/ranking/replay": [{ body: replayed }, { body: { ...replayed, same: false } }],
  });
  openApp("/rounds/r-1/ranking", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "核验排名" }));
  expect(await screen.findByText(/一致：2 份申报书/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "核验排名" }));
  expect(await screen.findByText(/请停止使用这份排名/)).toBeVisible();
});

it("says that none was made yet, what must come first and where it is made", async () => {
  const stage = {
    id: "s-3",
    kind: "expert-review",
    staffName: "专家评审",
    applicantName: "评审中",
    settings: {},
    endsAt: null,
    waiting: 4,
    leftOver: 0,
    progress: { done: 1, all: 3 },
  };
  const missing = { status: 404, body: { code: "not-found", title: "没有这一页" } };
  answering({
    ...reading,
    "GET /rounds/r-1": { body: aRound({ stages: [stage] }) },
    "GET /rounds/r-1/ranking": missing,
    "GET /rounds/r-1/ranking/cases": missing,
    "GET /rounds/r-1/ranking/analysis": missing,
  });
  openApp("/rounds/r-1/ranking", { isWide: true });
  expect(await screen.findByText("还没有生成排名")).toBeVisible();
  expect(screen.getByText(/现已提交 1 \/ 3 份/)).toBeVisible();
  expect(screen.getByRole("link", { name: "到审定页生成排名" })).toHaveAttribute("href", "/rounds/r-1/decision");
  expect(screen.queryByText("没有这一页")).toBeNull();
});

it("shows as many decimals as tell two neighbours apart", async () => {
  const [first] = rankedCases();
  const scored = (id: string, score: number, place: number) => ({
    ...first,
    applicationId: id,
    title: id,
    place,
    scores: [{ method: "MEAN", score, place }],
  });
  answering({
    ...reading,
    "GET /rounds/r-1/ranking/cases": {
      body: { items: [scored("甲", 88.1234, 1), scored("乙", 88.1231, 2)], next: null, total: 2 },
    },
  });
  openApp("/rounds/r-1/ranking", { isWide: true });
  expect(await screen.findByText("88.1234（第 1 名）")).toBeVisible();
  expect(screen.getByText("88.1231（第 2 名）")).toBeVisible();
});
