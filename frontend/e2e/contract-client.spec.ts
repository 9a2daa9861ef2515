import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { putClockAhead } from "./clock";
import { type ContractClient, contractClient, seen } from "./contract-client";

const GARDEN = JSON.parse(readFileSync("../docs/examples/learning-garden.json", "utf8"));
const PROGRAMME = "市民学习苑";
const BATCH = 91;
const EXPERTS = ["expert1", "expert2", "expert3"];
const DAY_MS = 24 * 60 * 60 * 1000;
/** More than five working days take, whatever holiday is among them. */
const NOTICE_DAYS = 15;

let program: ContractClient;

test.afterEach(() => putClockAhead(0));

test("a program that knows the contract alone takes a round from its call to the moved target", async () => {
  test.setTimeout(600_000);
  program = await contractClient(test.info().outputPath("client"));
  const { sdk, as, nobody } = program;
  const bureau = await as("bureau");
  const programmes = await sdk.listProgrammes({ ...bureau });
  const programmeId = programmes.data.items.find(({ name }) => name === PROGRAMME)?.id ?? "";
  const planId = await publishedPlan(programmeId);
  expect(await counted(planId)).toEqual({ value: 0, goal: 1 });

  const id = await openRound(programmeId);
  const caseId = await admittedCase(id);
  const opened = await sdk.getRound({ ...bureau, path: { id } });
  await sdk.closeRound({ ...bureau, path: { id }, ...seen(opened.data), body: { reason: "均已提交。" } });
  await reviewed(id, caseId);

  await sdk.makeRanking({ ...bureau, path: { id } });
  const ranked = await sdk.listRankedCases({ ...bureau, path: { id } });
  expect(ranked.data.items).toMatchObject([{ applicationId: caseId, place: 1, score: 80 }]);
  expect(ranked.data.items[0]?.reviews).toHaveLength(EXPERTS.length);
  const replayed = await sdk.replayRanking({ ...bureau, path: { id } });
  expect(replayed.data.same).toBe(true);
  await decided(id, caseId);
  const noticeId = await announced(id);
  const running = await sdk.readPublicNotice({ ...nobody, path: { id: noticeId } });
  expect(running.data).toMatchObject({ running: true, items: [{ applicationId: caseId, grade: "重点" }] });
  expect(await counted(planId)).toEqual({ value: 0, goal: 1 });

  await putClockAhead(NOTICE_DAYS);
  await ended(id);
  const awards = await sdk.listAwards({ ...(await as("bureau")), query: { round: id } });
  expect(awards.data.items).toMatchObject([
    { applicationId: caseId, level: "COUNTY", grade: "重点", fromAbove: false },
  ]);
  const results = await sdk.listPublicResults({ ...nobody, query: { q: GARDEN.title, programme: programmeId } });
  expect(results.data.items.map(({ id: award }) => award)).toContain(awards.data.items[0]?.id);
  expect(await counted(planId)).toEqual({ value: 1, goal: 1 });
});

/** A plan of its own whose one target counts the awards of the round to come. */
async function publishedPlan(programmeId: string): Promise<string> {
  const { sdk, as } = program;
  const bureau = await as("bureau");
  const unit = (await sdk.getMe({ ...bureau })).data.units[0];
  const day = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
  const body = {
    year: new Date().getFullYear() + 5,
    title: "只凭接口约定制定的要点",
    periodStart: day(-1),
    periodEnd: day(2 * NOTICE_DAYS),
  };
  const plan = (await sdk.createPlan({ ...bureau, body })).data;
  const path = { id: plan.id };
  const responsibility = {
    id: randomUUID(),
    mode: "SINGLE" as const,
    units: [{ name: unit?.name ?? "", part: "RESPONSIBLE" as const, organisationId: unit?.organisationId }],
  };
  const task = await sdk.addPlanNode({
    ...bureau,
    path,
    ...seen(plan),
    body: { list: "KEY_TASKS", node: { heading: "阵地建设", responsibility } },
  });
  const target = {
    id: randomUUID(),
    subject: PROGRAMME,
    operator: "AT_LEAST" as const,
    value: 1,
    unit: "个",
    level: "COUNTY" as const,
    measure: { code: "awards", parameters: { programme: programmeId, level: "COUNTY", batch: String(BATCH) } },
  };
  const item = await sdk.addPlanNode({
    ...bureau,
    path,
    ...seen(task.data),
    body: {
      parentId: task.data.content.keyTasks[0]?.id,
      list: "ITEMS",
      node: { text: "认定市民学习苑1个", targets: [target] },
    },
  });
  expect((await sdk.listDraftFaults({ ...bureau, path })).data).toEqual([]);
  const sent = await sdk.publishPlan({ ...bureau, path, ...seen(item.data) });
  await signed(sent.data.shown.id);
  return plan.id;
}

async function counted(planId: string) {
  const { sdk, as } = program;
  const progress = await sdk.getPlanProgress({ ...(await as("bureau")), path: { id: planId } });
  const target = progress.data.tasks[0]?.items[0]?.targets[0];
  return { value: target?.value, goal: target?.goal };
}

/** Of the programme as it is, for one centre. */
async function openRound(programmeId: string): Promise<string> {
  const { sdk, as } = program;
  const bureau = await as("bureau");
  const centre = (await sdk.getMe({ ...(await as("chengxiang")) })).data.units[0];
  const made = await sdk.createRound({
    ...bureau,
    body: { programmeId, year: new Date().getFullYear(), batch: BATCH, level: "COUNTY", hosted: "HERE" },
  });
  const path = { id: made.data.id };
  const body = {
    notice: "请各中心组织申报。",
    opensAt: new Date(Date.now() - DAY_MS).toISOString(),
    closesAt: new Date(Date.now() + DAY_MS).toISOString(),
    tieRule: "MEDIAN" as const,
  };
  const described = await sdk.patchRound({ ...bureau, path, ...seen(made.data), body });
  const quotas = [{ unitId: centre?.organisationId ?? "", atMost: 1 }];
  await sdk.setRoundQuotas({ ...bureau, path, ...seen(described.data), body: { quotas } });
  const ready = await sdk.getRound({ ...bureau, path });
  const opened = await sdk.openRound({ ...bureau, path, ...seen(ready.data) });
  expect(opened.data.standing).toBe("OPEN");
  return path.id;
}

/** Written and handed in by the centre's officer, endorsed by its head, checked by the bureau. */
async function admittedCase(roundId: string): Promise<string> {
  const { sdk, as } = program;
  const writer = await as("chengxiang");
  const draft = await sdk.createApplication({ ...writer, body: { roundId } });
  const path = { id: draft.data.id };
  const written = await sdk.patchApplication({ ...writer, path, ...seen(draft.data), body: GARDEN });
  const handedIn = await sdk.submitApplication({ ...writer, path, ...seen(written.data), body: { truthful: true } });
  expect(handedIn.data.receiptNumber).toBeTruthy();
  const endorsed = await sdk.endorseApplication({
    ...(await as("chengxiang-lead")),
    path,
    ...seen(handedIn.data),
    body: { opinion: "材料属实，同意推荐。" },
  });
  const points = Array.from({ length: 3 }, () => ({ met: true, remark: null }));
  const checked = await sdk.checkApplication({
    ...(await as("bureau")),
    path,
    ...seen(endorsed.data),
    body: { points, verdict: "ADMITTED" },
  });
  expect(checked.data.stageKind).toBe("expert-review");
  return path.id;
}

/** Each expert gives four fifths of every criterion. */
async function reviewed(id: string, applicationId: string): Promise<void> {
  const { sdk, as } = program;
  const bureau = await as("bureau");
  const experts = await Promise.all(EXPERTS.map(as));
  const assignments = await Promise.all(
    experts.map(async (expert) => ({ applicationId, reviewerId: (await sdk.getMe({ ...expert })).data.id })),
  );
  await sdk.assignReviews({ ...bureau, path: { id }, body: { assignments } });
  await sdk.publishReviews({ ...bureau, path: { id }, body: {} });
  for (const expert of experts) {
    const mine = await sdk.listReviews({ ...expert, query: { round: id } });
    const path = { id: mine.data.items[0]?.id ?? "" };
    const review = await sdk.getReview({ ...expert, path });
    const scores = Object.fromEntries(review.data.rubric.criteria.map(({ key, points }) => [key, (points ?? 0) * 0.8]));
    const body = { scores, comment: "课程成体系，居民愿意来。" };
    await sdk.patchReview({ ...expert, path, ...seen(review.data), body });
    await sdk.submitReviews({ ...expert, path: { id } });
  }
}

async function decided(id: string, applicationId: string): Promise<void> {
  const { sdk, as } = program;
  const bureau = await as("bureau");
  const undrafted = await sdk.getRoundDecision({ ...bureau, path: { id } });
  const items = [{ applicationId, outcome: "SELECTED" as const, grade: "重点" }];
  const draft = await sdk.draftRoundDecision({ ...bureau, path: { id }, ...seen(undrafted.data), body: { items } });
  expect(draft.data.hindrances).toEqual([]);
  const sent = await sdk.sendRoundDecision({ ...bureau, path: { id }, ...seen(draft.data) });
  await signed(sent.data.id ?? "");
}

async function announced(id: string): Promise<string> {
  const { sdk, as } = program;
  const bureau = await as("bureau");
  const notice = await sdk.draftPublicNotice({ ...bureau, path: { id } });
  await sdk.sendPublicNotice({ ...bureau, path: { id }, ...seen(notice.data) });
  await signed(notice.data.id);
  return notice.data.id;
}

/** The job may have been there first. */
async function ended(id: string): Promise<void> {
  const { sdk, as } = program;
  const bureau = await as("bureau");
  const notice = await sdk.getPublicNotice({ ...bureau, path: { id } });
  if (notice.data.state === "PUBLISHED") {
    await sdk.concludePublicNotice({ ...bureau, path: { id }, ...seen(notice.data) });
  }
}

/** Who drafted does not check. */
async function signed(subjectId: string): Promise<void> {
  const { sdk, as } = program;
  const found = await sdk.listSignOffs({ ...(await as("bureau2")), query: { subjectId } });
  const path = { id: found.data.items[0]?.id ?? "" };
  const drafted = await sdk.getSignOff({ ...(await as("bureau2")), path });
  const checked = await sdk.checkSignOff({ ...(await as("bureau2")), path, ...seen(drafted.data), body: {} });
  await sdk.approveSignOff({ ...(await as("leader")), path, ...seen(checked.data), body: {} });
}
