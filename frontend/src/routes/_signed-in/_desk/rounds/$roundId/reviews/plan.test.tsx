import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, expect, it } from "vitest";
import type { RoundAvoidanceRequest } from "@/api/types.gen";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { aCaller } from "@/test/people";
import {
  anAssignmentPlan,
  anExpert,
  anExpertInvitation,
  aPlannedCase,
  aPlannedLoad,
} from "@/test/plans-of-assignments";
import { aRound } from "@/test/rounds";

const PLAN = "/rounds/r-1/assignment-plans/pl-1";
const page = (items: unknown[]) => ({ body: { items, next: null, total: items.length } });

const lacking = aPlannedCase({
  applicationId: "a-2",
  title: "沙溪古镇课堂",
  missing: 1,
  binding: "CONFLICTS",
  reviewers: [],
});

const reading = {
  "GET /me": { body: aCaller({ permissions: ["round.read", "review.assign", "review.read-of-round", "expert.edit"] }) },
  "GET /notifications/unread-count": { body: { count: 0 } },
  "GET /rounds/r-1": { body: aRound({ organisationId: "u-0" }), headers: { ETag: '"5"' } },
  "GET /organisations/u-0/experts": page([
    anExpert(),
    anExpert({ id: "e-2", name: "蒋怀远", fields: [], capacity: null }),
  ]),
  "GET /rounds/r-1/expert-invitations": page([]),
  "GET /rounds/r-1/avoidance-requests": page([]),
  "GET /rounds/r-1/assignment-plans": page([]),
  [`GET ${PLAN}`]: { body: anAssignmentPlan(), headers: { ETag: '"3"' } },
  [`GET ${PLAN}/cases`]: page([lacking, aPlannedCase()]),
  [`GET ${PLAN}/experts`]: page([aPlannedLoad(), aPlannedLoad({ reviewerId: "e-2", name: "蒋怀远", planned: 1 })]),
};

beforeAll(async () => void (await import("@/shared/desk/DataTable")), 60_000);

it("a plan is asked for by its rules, without those who drop out, and opened once it is begun", async () => {
  const requests = answering({
    ...reading,
    "POST /rounds/r-1/assignment-plans": { status: 201, body: anAssignmentPlan() },
  });
  const { router } = openApp("/rounds/r-1/reviews/plan", { isWide: true });
  await userEvent.type(await screen.findByLabelText(/每位专家最多几份/), "30");
  await userEvent.click(screen.getByLabelText("不参加：蒋怀远"));
  await userEvent.click(screen.getByRole("button", { name: "生成方案" }));
  await waitFor(() => expect(router.state.location.search).toEqual({ plan: "pl-1", stage: "s-3" }));
  const sent = requests.find(({ method }) => method === "POST");
  expect(new URL(sent?.url ?? "").search).toBe("?stage=s-3");
  expect(await sent?.json()).toEqual({
    scorer: null,
    expertsEach: null,
    atMost: 30,
    fieldNeeded: false,
    avoidDistrict: true,
    unavailable: ["e-2"],
  });
});

it("a plan is asked for one group of scorers where the rubric knows several", async () => {
  const requests = answering({
    ...reading,
    "GET /rounds/r-1": {
      body: aRound({ organisationId: "u-0", scorers: ["专家组", "教育局"] }),
      headers: { ETag: '"5"' },
    },
    "POST /rounds/r-1/assignment-plans": { status: 201, body: anAssignmentPlan({ scorer: "教育局" }) },
    [`GET ${PLAN}`]: { body: anAssignmentPlan({ scorer: "教育局" }), headers: { ETag: '"3"' } },
  });
  openApp("/rounds/r-1/reviews/plan", { isWide: true });
  await userEvent.selectOptions(await screen.findByLabelText("为哪一方分配"), "教育局");
  await userEvent.type(screen.getByLabelText(/每份几位专家/), "1");
  await userEvent.click(screen.getByRole("button", { name: "生成方案" }));
  expect(await screen.findByText("评分方：教育局")).toBeVisible();
  expect(await requests.find(({ method }) => method === "POST")?.json()).toMatchObject({
    scorer: "教育局",
    expertsEach: 1,
  });
});

it("what was begun is gone on with, until another plan is asked for", async () => {
  answering({
    ...reading,
    "GET /rounds/r-1/assignment-plans": page([
      {
        id: "pl-1",
        stageId: "s-3",
        scorer: null,
        state: "DRAFT",
        madeAt: "2026-10-20T02:00:00Z",
        madeByName: "经办人甲",
      },
    ]),
  });
  const { router } = openApp("/rounds/r-1/reviews/plan", { isWide: true });
  expect(await screen.findByRole("button", { name: "执行方案" })).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "另做一份" }));
  expect(await screen.findByRole("button", { name: "生成方案" })).toBeVisible();
  await userEvent.click(await screen.findByRole("link", { name: /经办人甲生成/ }));
  await waitFor(() => expect(router.state.location.search).toEqual({ plan: "pl-1" }));
  expect(await screen.findByRole("button", { name: "执行方案" })).toBeVisible();
});

it("how far a plan is stands on its page while it is made", async () => {
  answering({
    ...reading,
    [`GET ${PLAN}`]: { body: anAssignmentPlan({ state: "MAKING" }), headers: { ETag: '"0"' } },
    "GET /jobs/j-1": { body: { id: "j-1", kind: "review.assignment-plan", state: "RUNNING", done: 1, total: 3 } },
  });
  openApp("/rounds/r-1/reviews/plan?plan=pl-1", { isWide: true });
  expect(await screen.findByText(/已完成 1 步，共 3 步/)).toBeVisible();
});

it("a case without the expert of its field that is demanded says so", async () => {
  answering({ ...reading, [`GET ${PLAN}/cases`]: page([aPlannedCase({ lacksField: true })]) });
  openApp("/rounds/r-1/reviews/plan?plan=pl-1", { isWide: true });
  expect(await screen.findByText("缺本领域专家")).toBeVisible();
});

it("a plan that somebody else changed meanwhile is read anew and changed on that", async () => {
  const requests = answering({
    ...reading,
    [`GET ${PLAN}`]: [
      { body: anAssignmentPlan(), headers: { ETag: '"3"' } },
      { body: anAssignmentPlan({ version: 4 }), headers: { ETag: '"4"' } },
    ],
    [`POST ${PLAN}/changes`]: [
      { status: 412, body: { code: "stale", current: '"4"' } },
      { body: anAssignmentPlan({ version: 5 }) },
    ],
  });
  openApp("/rounds/r-1/reviews/plan?plan=pl-1", { isWide: true });
  await userEvent.selectOptions(await screen.findByLabelText("加专家：沙溪古镇课堂"), "蒋怀远（1 份，上限 20）");
  expect(await screen.findByText(/方案刚被别人改过/)).toBeVisible();
  await waitFor(() => expect(requests.filter(({ url }) => url.endsWith("/pl-1")).length).toBeGreaterThan(1));
  await userEvent.selectOptions(screen.getByLabelText("加专家：沙溪古镇课堂"), "蒋怀远（1 份，上限 20）");
  await screen.findByText("方案已改");
  const sent = requests.filter(({ method }) => method === "POST").map(({ headers }) => headers.get("If-Match"));
  expect(sent).toEqual(['"3"', '"4"']);
});

it("what is no number is said beside its field and not sent", async () => {
  const requests = answering(reading);
  openApp("/rounds/r-1/reviews/plan", { isWide: true });
  await userEvent.type(await screen.findByLabelText(/每份几位专家/), "两位");
  await userEvent.click(screen.getByRole("button", { name: "生成方案" }));
  expect(screen.getByText("请填整数。")).toBeVisible();
  expect(requests.some(({ method }) => method === "POST")).toBe(false);
});

it("what is known of an expert is written on what was read", async () => {
  const requests = answering({ ...reading, "PUT /organisations/u-0/experts/e-1": { body: anExpert({ version: 2 }) } });
  openApp("/rounds/r-1/reviews/plan", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "修改：何慕青" }));
  const form = within(screen.getByRole("dialog"));
  await userEvent.type(form.getByLabelText(/领域/), "\n书画 ");
  await userEvent.clear(form.getByLabelText(/每批上限/));
  await userEvent.click(form.getByRole("button", { name: "保存" }));
  await screen.findByText("专家情况已保存");
  const sent = requests.find(({ method }) => method === "PUT");
  expect(sent?.headers.get("If-Match")).toBe('"1"');
  expect(await sent?.json()).toEqual({ title: "副教授", fields: ["传统文化", "书画"], capacity: null, units: [] });
});

const centre = {
  id: "o-7",
  name: "沙溪镇社区教育中心",
  kind: "CENTRE",
  divisionCode: null,
  parentId: "u-0",
  parentName: "太仓市",
  foundedOn: "2001-01-01",
  closedOn: null,
};
const editing = {
  ...reading,
  "GET /organisations": page([centre]),
  "PUT /organisations/u-0/experts/e-1": { body: anExpert({ version: 2 }) },
};

async function addUnit() {
  openApp("/rounds/r-1/reviews/plan", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "修改：何慕青" }));
  const form = within(screen.getByRole("dialog"));
  await userEvent.click(form.getByRole("button", { name: "加一个单位" }));
  return form;
}

it("an expert's unit is chosen from the list, and written with its days", async () => {
  const requests = answering(editing);
  const form = await addUnit();
  await userEvent.selectOptions(await form.findByRole("combobox", { name: "单位名称" }), "沙溪镇社区教育中心");
  await userEvent.type(form.getByLabelText(/^到/), "2024-09-01");
  await userEvent.click(form.getByRole("button", { name: "保存" }));
  await screen.findByText("专家情况已保存");
  const sent = await requests.find(({ method }) => method === "PUT")?.json();
  expect(sent.units).toEqual([{ unitId: "o-7", name: "沙溪镇社区教育中心", from: null, until: "2024-09-01" }]);
});

it("a unit that is not in the list is typed", async () => {
  const requests = answering({ ...editing, "GET /organisations": page([]) });
  const form = await addUnit();
  await userEvent.click(form.getByRole("checkbox", { name: "名录中没有，直接填写名称" }));
  await userEvent.type(form.getByLabelText(/^单位名称（名录外）/), "市职业大学");
  await userEvent.click(form.getByRole("button", { name: "保存" }));
  await screen.findByText("专家情况已保存");
  const sent = await requests.find(({ method }) => method === "PUT")?.json();
  expect(sent.units).toEqual([{ unitId: null, name: "市职业大学", from: null, until: null }]);
});

it("a typed name that a unit has or had is offered as that unit", async () => {
  const requests = answering(editing);
  const form = await addUnit();
  await userEvent.click(form.getByRole("checkbox", { name: "名录中没有，直接填写名称" }));
  await userEvent.type(form.getByLabelText(/^单位名称（名录外）/), "沙溪镇成人学校");
  await userEvent.click(await form.findByRole("button", { name: "选用“沙溪镇社区教育中心”" }));
  expect(form.getByRole("checkbox", { name: "名录中没有，直接填写名称" })).not.toBeChecked();
  const asked = requests.map(({ url }) => new URL(url).searchParams.get("called")).filter(Boolean);
  expect(asked.at(-1)).toBe("沙溪镇成人学校");
  await userEvent.click(form.getByRole("button", { name: "保存" }));
  await screen.findByText("专家情况已保存");
  const sent = await requests.find(({ method }) => method === "PUT")?.json();
  expect(sent.units).toEqual([{ unitId: "o-7", name: "沙溪镇社区教育中心", from: null, until: null }]);
});

it("units that are not in the list are marked at the expert and told of by the plan", async () => {
  answering({
    ...reading,
    "GET /organisations/u-0/experts": page([anExpert({ unlistedUnits: 1 })]),
    [`GET ${PLAN}`]: { body: anAssignmentPlan({ unlistedUnits: 2 }), headers: { ETag: '"3"' } },
  });
  openApp("/rounds/r-1/reviews/plan?plan=pl-1", { isWide: true });
  expect(await screen.findByText(/2 位专家有单位不在名录中，按单位回避看不到/)).toBeVisible();
  openApp("/rounds/r-1/reviews/plan?another=true", { isWide: true });
  expect(await screen.findByText("1 个单位不在名录")).toBeVisible();
});

it("experts are invited together, and who is asked already is not offered", async () => {
  const requests = answering({
    ...reading,
    "GET /rounds/r-1/expert-invitations": page([
      anExpertInvitation({
        state: "ACCEPTED",
        lacking: [],
      }),
    ]),
    "POST /rounds/r-1/expert-invitations": { body: { invitationIds: ["i-2"] } },
  });
  openApp("/rounds/r-1/reviews/plan", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "邀请专家" }));
  const form = within(screen.getByRole("dialog"));
  expect(form.queryByLabelText("何慕青")).toBeNull();
  await userEvent.click(form.getByRole("button", { name: "发出邀请" }));
  expect(form.getByText("请至少选一位专家。")).toBeVisible();
  await userEvent.click(form.getByLabelText("蒋怀远"));
  await userEvent.click(form.getByRole("button", { name: "发出邀请" }));
  await screen.findByText("邀请已发出");
  const sent = requests.find(({ method }) => method === "POST");
  expect(await sent?.json()).toEqual({ expertIds: ["e-2"], answerBy: null });
});

it("who declined is shown with the reason and the cases that lack an expert now", async () => {
  answering({
    ...reading,
    "GET /rounds/r-1/expert-invitations": page([
      anExpertInvitation({
        state: "DECLINED",
        reason: "届时出差。",
        lacking: [{ applicationId: "a-2", title: "沙溪古镇课堂" }],
      }),
    ]),
  });
  openApp("/rounds/r-1/reviews/plan", { isWide: true });
  expect(await screen.findByText("届时出差。")).toBeVisible();
  expect(screen.getByText("沙溪古镇课堂")).toBeVisible();
  expect(screen.queryByRole("button", { name: /^撤回/ })).toBeNull();
});

it("a plan tells what it would change and what binds the cases that lack experts", async () => {
  answering(reading);
  openApp("/rounds/r-1/reviews/plan?plan=pl-1", { isWide: true });
  expect(await screen.findByText(/新分配 2，保持不动 1，收回 1/)).toBeVisible();
  expect(screen.getByText("有 1 份专家不够，或者缺本领域专家。")).toBeVisible();
  expect(await screen.findByText("还差 1 位：其余专家都须回避")).toBeVisible();
  expect(screen.getByRole("button", { name: "移出：何慕青（江南丝竹基地）" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "移出：蒋怀远（江南丝竹基地）" })).toBeNull();
});

it("pairs are taken out and put in on the version that was read", async () => {
  const requests = answering({ ...reading, [`POST ${PLAN}/changes`]: { body: anAssignmentPlan({ version: 4 }) } });
  openApp("/rounds/r-1/reviews/plan?plan=pl-1", { isWide: true });
  await userEvent.selectOptions(await screen.findByLabelText("加专家：沙溪古镇课堂"), "蒋怀远（1 份，上限 20）");
  await screen.findByText("方案已改");
  const sent = requests.find(({ method }) => method === "POST");
  expect(sent?.headers.get("If-Match")).toBe('"3"');
  expect(await sent?.json()).toEqual({ add: [{ applicationId: "a-2", reviewerId: "e-2" }], remove: [] });
});

it("it is carried out with a reason where an expert has seen what is taken back", async () => {
  const requests = answering({ ...reading, [`POST ${PLAN}/execution`]: { body: { assigned: 2, takenBack: 1 } } });
  openApp("/rounds/r-1/reviews/plan?plan=pl-1", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "执行方案" }));
  const form = within(screen.getByRole("dialog"));
  await userEvent.type(form.getByLabelText(/收回原因/), "因病不能参加");
  await userEvent.click(form.getByRole("button", { name: "执行方案" }));
  await screen.findByText("方案已执行，公布后专家可见");
  const sent = requests.find(({ method }) => method === "POST");
  expect(await sent?.json()).toEqual({ reason: "因病不能参加" });
});

const asked: RoundAvoidanceRequest = {
  id: "w-1",
  applicationId: "a-2",
  title: "沙溪古镇课堂",
  unitName: "沙溪镇社区教育中心",
  personName: "何慕青",
  personUnit: "市职业大学",
  reason: "双方有未结的纠纷。",
  state: "OPEN",
  askedAt: "2026-05-07T01:00:00Z",
  answer: null,
  matchedName: null,
  version: 4,
};

it("whom writers ask to be kept away is matched with an account", async () => {
  const requests = answering({
    ...reading,
    "GET /rounds/r-1/avoidance-requests": page([asked]),
    "POST /applications/a-2/avoidance-requests/w-1/acceptance": { body: { ...asked, state: "ACCEPTED" } },
  });
  openApp("/rounds/r-1/reviews/plan", { isWide: true });
  expect(await screen.findByText("双方有未结的纠纷。")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "采纳：何慕青" }));
  const form = within(screen.getByRole("dialog"));
  expect(form.getByRole("combobox", { name: /所指的人/ })).toHaveValue("e-1");
  await userEvent.click(form.getByRole("button", { name: "采纳" }));
  await screen.findByText("已采纳");
  const sent = requests.find(({ method }) => method === "POST");
  expect(sent?.headers.get("If-Match")).toBe('"4"');
  expect(await sent?.json()).toEqual({ personId: "e-1" });
});

it("a request is declined with a reason that its writers read", async () => {
  const requests = answering({
    ...reading,
    "GET /rounds/r-1/avoidance-requests": page([asked]),
    "POST /applications/a-2/avoidance-requests/w-1/decline": { body: { ...asked, state: "DECLINED" } },
  });
  openApp("/rounds/r-1/reviews/plan", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "不采纳：何慕青" }));
  const form = within(screen.getByRole("dialog"));
  await userEvent.type(form.getByLabelText(/理由/), "不属于应当回避的关系。");
  await userEvent.click(form.getByRole("button", { name: "不采纳" }));
  await screen.findByText("已答复");
  expect(await requests.find(({ method }) => method === "POST")?.json()).toEqual({ reason: "不属于应当回避的关系。" });
});

it("a plan tells of requests that nobody has answered", async () => {
  answering({
    ...reading,
    [`GET ${PLAN}`]: { body: anAssignmentPlan({ openAvoidance: 2 }), headers: { ETag: '"3"' } },
  });
  openApp("/rounds/r-1/reviews/plan?plan=pl-1", { isWide: true });
  expect(await screen.findByText(/有 2 份的申报方申请某人回避/)).toBeVisible();
});

it("a plan that somebody else changed is not carried out: the dialog closes, and says why", async () => {
  const requests = answering({
    ...reading,
    [`GET ${PLAN}`]: [
      { body: anAssignmentPlan({ takesBackSeen: false }), headers: { ETag: '"3"' } },
      { body: anAssignmentPlan({ takesBackSeen: false, version: 4 }), headers: { ETag: '"4"' } },
    ],
    [`POST ${PLAN}/execution`]: { status: 412, body: { code: "stale", current: '"4"' } },
  });
  openApp("/rounds/r-1/reviews/plan?plan=pl-1", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "执行方案" }));
  await userEvent.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "执行方案" }));
  expect(await screen.findByText(/方案刚被别人改过，这一步没有生效/)).toBeVisible();
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await waitFor(() => expect(requests.filter(({ url }) => url.endsWith("/pl-1")).length).toBeGreaterThan(1));
  await userEvent.click(screen.getByRole("button", { name: "执行方案" }));
  expect(screen.queryByText(/方案刚被别人改过/)).toBeNull();
});
