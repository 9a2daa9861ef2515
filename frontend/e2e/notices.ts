import { apiAs } from "./api";
import { opened, readyRound, writtenApplication } from "./rounds";

/** From the window to the notice without anything between that takes an expert. */
const STAGES = [
  { kind: "submission", staffName: "申报", applicantName: "申报", settings: {} },
  { kind: "decision", staffName: "审定", applicantName: "结果", settings: {} },
  { kind: "public-notice", staffName: "公示", applicantName: "公示", settings: { workingDays: "5" } },
];

/** A notice that runs, with one thing in it; answers with its id. */
export async function publishedNotice(): Promise<string> {
  const bureau = await apiAs("bureau");
  const { roundId } = await readyRound(STAGES);
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
  const notice = await bureau.create(`rounds/${roundId}/public-notice`, undefined);
  await bureau.post(`rounds/${roundId}/public-notice/sign-off`, notice.version);
  await signed(notice.id);
  return notice.id;
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
