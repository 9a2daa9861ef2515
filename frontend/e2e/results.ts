import { apiAs } from "./api";
import { opened, readyRound, writtenApplication } from "./rounds";

/** A round hosted above whose public notice runs, with an objection to its one case that came by phone. */
export async function disputedRound(): Promise<{ roundId: string; objectionId: string }> {
  const { roundId } = await readyRound("ABOVE");
  await opened(roundId);
  const applicationId = await handedIn(roundId, "吴歌传习基地");
  await decided(roundId, applicationId);
  const noticeId = await announced(roundId);
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
  const [objection] = (await bureau.get(`objections?round=${roundId}`)).items;
  return { roundId, objectionId: objection.id };
}

async function handedIn(roundId: string, title: string): Promise<string> {
  const id = await writtenApplication(roundId, title);
  const writer = await apiAs("chengxiang");
  const { version } = await writer.get(`applications/${id}`);
  await writer.post(`applications/${id}/submission`, version, { truthful: true });
  return id;
}

async function decided(roundId: string, applicationId: string): Promise<void> {
  const bureau = await apiAs("bureau");
  const round = await bureau.get(`rounds/${roundId}`);
  await bureau.post(`rounds/${roundId}/closing`, round.version, { reason: "均已提交。" });
  const drafted = await bureau.put(`rounds/${roundId}/decision`, 0, {
    reason: "经集体研究，同意推荐。",
    items: [{ applicationId, outcome: "SELECTED", grade: "重点" }],
  });
  await bureau.post(`rounds/${roundId}/decision/sign-off`, drafted.version);
  await signed("round-decision", drafted.id);
}

/** Answers with the notice's id. */
async function announced(roundId: string): Promise<string> {
  const bureau = await apiAs("bureau");
  const drafted = await bureau.create(`rounds/${roundId}/public-notice`, undefined);
  await bureau.post(`rounds/${roundId}/public-notice/sign-off`, drafted.version);
  await signed("public-notice", drafted.id);
  return drafted.id;
}

/** Checked by the second officer, approved by the leader. */
async function signed(subjectType: string, subjectId: string): Promise<void> {
  const second = await apiAs("bureau2");
  const [{ id }] = (await second.get(`sign-offs?subjectType=${subjectType}&subjectId=${subjectId}`)).items;
  const sent = await second.get(`sign-offs/${id}`);
  const checked = await second.post(`sign-offs/${id}/check`, sent.version, {});
  const leader = await apiAs("leader");
  await leader.post(`sign-offs/${id}/approval`, checked.version, {});
}
