import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { apiAs, type Json } from "./api";

const FORM = "../docs/examples/forms/quality-project.json";
const PHOTO = "e2e/fixtures/place.png";
const DAY_MS = 24 * 60 * 60 * 1000;

const RUBRIC = {
  step: 1,
  criteria: [
    { key: "c1", name: "建设基础", points: 30 },
    { key: "c2", name: "项目内容", points: 40 },
    { key: "c3", name: "预期成效", points: 30 },
  ],
};

export const STAGES = [
  { kind: "submission", staffName: "申报", applicantName: "申报", settings: {} },
  { kind: "endorsement", staffName: "单位推荐", applicantName: "单位推荐", settings: { daysAfterWindow: "3" } },
  {
    kind: "formal-check",
    staffName: "形式审查",
    applicantName: "评审中",
    settings: { points: "材料齐全\n单位属实\n照片能看清场地和活动" },
  },
  { kind: "expert-review", staffName: "专家评审", applicantName: "评审中", settings: { expertsEach: "3" } },
  { kind: "decision", staffName: "审定", applicantName: "结果", settings: {} },
];

export interface MadeRound {
  programmeId: string;
  formId: string;
  rubricId: string;
  pipelineId: string;
  roundId: string;
  title: string;
}

/** A programme with published form, rubric and pipeline, and a round of it that has opened to two centres. */
export async function openRound(): Promise<MadeRound> {
  const made = await readyRound();
  await opened(made.roundId);
  return made;
}

export async function opened(roundId: string): Promise<void> {
  const bureau = await apiAs("bureau");
  const { version } = await bureau.get(`rounds/${roundId}`);
  await bureau.post(`rounds/${roundId}/opening`, version);
}

/** One whose experts do not learn whose a case is. */
export async function openBlindRound(): Promise<MadeRound> {
  const made = await readyRound(
    STAGES.map((stage) =>
      stage.kind === "expert-review" ? { ...stage, settings: { ...stage.settings, blind: "APPLICANT" } } : stage,
    ),
  );
  await opened(made.roundId);
  return made;
}

/** When the job has gone through an application's files. */
export async function filesGoneThrough(application: string): Promise<void> {
  await expect
    .poll(async () => (await (await apiAs("bureau")).get(`applications/${application}/blind-files`)).complete, {
      timeout: 60_000,
    })
    .toBe(true);
}

/** One before it opens: a draft that lacks nothing. */
export async function readyRound(stages: Json = STAGES): Promise<MadeRound> {
  const bureau = await apiAs("bureau");
  // A copy of the product may be looked at more than once.
  const name = `优质项目化基地 ${Date.now() % 100_000}`;
  const formId = await published("forms", name, JSON.parse(readFileSync(FORM, "utf8")));
  const rubricId = await published("rubrics", name, RUBRIC);
  const pipelineId = await published("pipelines", name, { stages });
  const programme = await bureau.create("programmes", { description: { name, formId, rubricId, pipelineId } });
  const year = new Date().getFullYear();
  const round = await bureau.create("rounds", {
    programmeId: programme.id,
    year,
    batch: 5,
    level: "COUNTY",
    hosted: "HERE",
  });
  const file = await bureau.upload("files", "e2e/fixtures/notice-2025.docx");
  const described = await bureau.patch(`rounds/${round.id}`, round.version, {
    notice: "请各区镇（街道）社区教育中心组织申报。\n每个单位限推荐 2 个，材料要真实，照片要能看清场地和活动。",
    noticeFileIds: [file.id],
    opensAt: new Date(Date.now() - DAY_MS).toISOString(),
    closesAt: new Date(Date.now() + 10 * DAY_MS).toISOString(),
    tieRule: "MEDIAN",
  });
  const quotas = await Promise.all(
    ["chengxiang", "shaxi"].map(async (username) => ({ unitId: await unitOf(username), atMost: 2 })),
  );
  await bureau.put(`rounds/${round.id}/quotas`, described.version, { quotas });
  return {
    programmeId: programme.id,
    formId,
    rubricId,
    pipelineId,
    roundId: round.id,
    title: described.description.title,
  };
}

async function published(kind: string, name: string, content: Json): Promise<string> {
  const bureau = await apiAs("bureau");
  const { id, version } = await bureau.create(kind, { name, content });
  await bureau.post(`${kind}/${id}/publication`, version);
  return id;
}

async function unitOf(username: string): Promise<string> {
  const me = await (await apiAs(username)).get("me");
  return me.units[0].organisationId;
}

/** A finished draft of a centre's officer; answers with its id. */
export async function writtenApplication(roundId: string, title: string, username = "chengxiang"): Promise<string> {
  const writer = await apiAs(username);
  const photo = await writer.upload("files", PHOTO);
  const begun = await writer.create("applications", { roundId });
  await writer.patch(`applications/${begun.id}`, begun.version, { title, answers: wholeAnswers(title, photo.id) });
  return begun.id;
}

/** The same, handed in and recommended by its unit. */
export async function endorsedApplication(roundId: string, title: string): Promise<string> {
  const id = await writtenApplication(roundId, title);
  const writer = await apiAs("chengxiang");
  const { version } = await writer.get(`applications/${id}`);
  const handedIn = await writer.post(`applications/${id}/submission`, version, { truthful: true });
  const leader = await apiAs("chengxiang-lead");
  await leader.post(`applications/${id}/endorsement`, handedIn.version, { opinion: "材料属实，同意推荐。" });
  return id;
}

/** The same, and through the formal check: experts may review it. */
export async function admittedApplication(roundId: string, title: string): Promise<string> {
  const id = await endorsedApplication(roundId, title);
  await admitted(id);
  return id;
}

export async function admitted(id: string): Promise<void> {
  const bureau = await apiAs("bureau");
  const { version } = await bureau.get(`applications/${id}`);
  const points = Array.from({ length: 3 }, () => ({ met: true, remark: null }));
  await bureau.post(`applications/${id}/formal-check`, version, { points, verdict: "ADMITTED" });
}

/** Each case to each expert, who see them at once; answers with the reviews' ids in that order. */
export async function assignedReviews(
  roundId: string,
  applicationIds: readonly string[],
  experts: readonly string[],
): Promise<string[]> {
  const bureau = await apiAs("bureau");
  const reviewerIds = await Promise.all(experts.map(async (name) => (await (await apiAs(name)).get("me")).id));
  const assignments = applicationIds.flatMap((applicationId) =>
    reviewerIds.map((reviewerId) => ({ applicationId, reviewerId })),
  );
  const { reviewIds } = await bureau.create(`rounds/${roundId}/review-assignments`, { assignments });
  await bureau.create(`rounds/${roundId}/review-publication`, {});
  return reviewIds;
}

/** A whole sheet of an expert's, not handed in. */
export async function scoredReview(reviewId: string, expert: string, scores: Record<string, number>): Promise<void> {
  const api = await apiAs(expert);
  const { version } = await api.get(`reviews/${reviewId}`);
  await api.patch(`reviews/${reviewId}`, version, { scores, comment: "基础扎实，计划可行。" });
}

/** All that the form asks for. */
export function wholeAnswers(title: string, photoId: string): Json {
  const text = (words: string) => words.repeat(Math.ceil(110 / words.length));
  return {
    title,
    category: "culture",
    unit: { name: "城厢镇社区教育中心", address: "城厢镇人民路 1 号" },
    leader: { name: "周素琴", sex: "女", birth: "1979-05", post: "主任", phone: "13800001005" },
    members: [{ name: "李明", unit: "城厢镇社区教育中心", duty: "课程组织", share: 40 }],
    startsOn: "2027-01-01",
    endsOn: "2028-12-31",
    basis: text("已有固定场地两处，专兼职教师六人，常年开设江南丝竹课程。"),
    goals: text("两年内开课六十次，服务两千人次，形成一套可推广的课程。"),
    programme: text("每周一次器乐课，每月一次村（社区）巡演，每季一次师资培训。"),
    measures: text("成立工作小组，按季检查，年底总结。"),
    budget: { items: [{ heading: "materials", year: 2027, amount: "12000.00" }] },
    photos: [photoId],
    pledge: true,
  };
}
