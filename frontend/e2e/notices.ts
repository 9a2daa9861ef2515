import { apiAs, type Json } from "./api";
import { opened, readyRound, writtenApplication } from "./rounds";

/** From the window to the notice without anything between that takes an expert. */
const STAGES: Json[] = [
  { kind: "submission", staffName: "申报", applicantName: "申报", settings: {} },
  { kind: "decision", staffName: "审定", applicantName: "结果", settings: {} },
  { kind: "public-notice", staffName: "公示", applicantName: "公示", settings: { workingDays: "5" } },
];

export interface PublishedNotice {
  noticeId: string;
  roundId: string;
  applicationId: string;
}

/** A notice that runs, with one thing in it. */
export async function publishedNotice(): Promise<PublishedNotice> {
  const bureau = await apiAs("bureau");
  const { roundId, applicationId } = await decidedRound(STAGES);
  const notice = await bureau.create(`rounds/${roundId}/public-notice`, undefined);
  await bureau.post(`rounds/${roundId}/public-notice/sign-off`, notice.version);
  await signed(notice.id);
  return { noticeId: notice.id, roundId, applicationId };
}

export interface Mentored {
  roundId: string;
  mentorshipId: string;
}

/** One thing that was selected and is incubated, which expert1 is asked to advise. */
export async function namedMentor(): Promise<Mentored> {
  const bureau = await apiAs("bureau");
  const incubation = { kind: "incubation", staffName: "培育", applicantName: "培育", settings: { months: "6" } };
  const { roundId, applicationId } = await decidedRound([...STAGES.slice(0, 2), incubation]);
  const expert = await apiAs("expert1");
  const { id: mentorId } = await expert.get("me");
  await bureau.create(`applications/${applicationId}/mentorships`, { mentorId });
  const mentorshipId = (await expert.get("me/mentorships")).items[0].id;
  return { roundId, mentorshipId };
}

/** A round whose selected case is appraised now. */
export function appraisedRound(): Promise<{ roundId: string; applicationId: string }> {
  const settings = { items: "课程开设 30\n档案台账 20\n队伍建设 50", putRightDays: "20" };
  const appraisal = { kind: "appraisal", staffName: "年度考核", applicantName: "年度考核", settings };
  return decidedRound([...STAGES.slice(0, 2), appraisal]);
}

export interface Compared {
  roundId: string;
  title: string;
}

/** A round that compares finished work, and one thing that was awarded and concluded elsewhere. */
export async function comparedRound(): Promise<Compared> {
  const bureau = await apiAs("bureau");
  const { roundId: earlier, applicationId } = await decidedRound(STAGES.slice(0, 2));
  const award = (await bureau.get(`awards?round=${earlier}`)).items[0];
  await bureau.post(`awards/${award.id}/conclusion`, award.version, { concludedOn: award.awardedOn });
  const entry = { kind: "submission", staffName: "参评", applicantName: "参评", settings: { finishedOnly: "true" } };
  const { roundId } = await readyRound([entry, STAGES[1]]);
  await opened(roundId);
  return { roundId, title: (await bureau.get(`applications/${applicationId}`)).title };
}

async function decidedRound(stages: Json[]) {
  const bureau = await apiAs("bureau");
  const { roundId } = await readyRound(stages);
  await opened(roundId);
  const applicationId = await handedIn(roundId);
  const { version } = await bureau.get(`rounds/${roundId}`);
  await bureau.post(`rounds/${roundId}/closing`, version, { reason: "均已提交。" });
  const decision = await bureau.put(`rounds/${roundId}/decision`, 0, {
    reason: "经集体研究。",
    items: [{ applicationId, outcome: "SELECTED", grade: "重点" }],
  });
  await bureau.post(`rounds/${roundId}/decision/sign-off`, decision.version);
  await signed(decision.id);
  return { roundId, applicationId };
}

/** What somebody says of it by phone; answers with the objection's id. */
export async function phonedObjection({ noticeId, roundId, applicationId }: PublishedNotice): Promise<string> {
  const bureau = await apiAs("bureau");
  await bureau.create("objections", {
    noticeId,
    applicationId,
    channel: "PHONE",
    // Today in the county, wherever the clock of this machine stands.
    receivedOn: new Date().toLocaleDateString("sv-SE", { timeZone: "Asia/Shanghai" }),
    name: "王小芳",
    phone: "13800001234",
    text: "所列活动有两场未举办，请核实。",
  });
  return (await bureau.get(`objections?round=${roundId}`)).items[0].id;
}

async function handedIn(roundId: string): Promise<string> {
  const id = await writtenApplication(roundId, "浏河渔家风情学习点");
  const writer = await apiAs("chengxiang");
  const { version } = await writer.get(`applications/${id}`);
  await writer.post(`applications/${id}/submission`, version, { truthful: true });
  return id;
}

/** Checked by the second officer, since who drafted does not check, and approved by the leader. */
async function signed(subjectId: string): Promise<void> {
  for (const [username, step] of [
    ["bureau2", "check"],
    ["leader", "approval"],
  ] as const) {
    const api = await apiAs(username);
    const { id } = (await api.get(`sign-offs?subjectId=${subjectId}`)).items[0];
    const { version } = await api.get(`sign-offs/${id}`);
    await api.post(`sign-offs/${id}/${step}`, version, {});
  }
}
