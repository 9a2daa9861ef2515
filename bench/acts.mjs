import { call, token } from "./server.mjs";

/** What people do by the API for the benchmark. */

const MERGE_PATCH = "application/merge-patch+json";

/** All that the form of the demo's programme asks for; some 2 kB. */
const answers = (title) => ({
  name: title,
  category: "culture",
  unit: "城厢镇社区教育中心",
  leader: { name: "周素琴", post: "专职教师", phone: "13800001005" },
  basis: "场地稳定，设施适老，专兼职教师六人，常年开设课程，居民常来。".repeat(15),
  courses: [
    { title: "入门班", audience: "中老年居民", hours: 32 },
    { title: "少儿班", audience: "小学生", hours: 16 },
  ],
  goals: "两年内开课六十次，服务两千人次，形成一套可推广的课程。".repeat(8),
  budget: "30000.00",
  pledge: true,
});

/** Begins a draft; answers it. */
export const begin = (bearer, roundId) => call("/applications", bearer, { method: "POST", body: { roundId } });

export const write = (bearer, { id, version }, title) =>
  call(`/applications/${id}`, bearer, {
    method: "PATCH",
    version,
    type: MERGE_PATCH,
    body: { title, answers: answers(title) },
  });

export const handIn = (bearer, { id, version }) =>
  call(`/applications/${id}/submission`, bearer, { method: "POST", version, body: { truthful: true } });

/** Handed in, endorsed by its unit and through the formal check; answers its id. */
export async function admitted(roundId) {
  const writer = await token("chengxiang");
  const draft = await begin(writer, roundId);
  const handedIn = await handIn(writer, await write(writer, draft, "古镇评弹学习苑"));
  const endorsed = await call(`/applications/${draft.id}/endorsement`, await token("chengxiang-lead"), {
    method: "POST",
    version: handedIn.version,
    body: { opinion: "材料属实，同意推荐。" },
  });
  const points = Array.from({ length: 3 }, () => ({ met: true, remark: null }));
  await call(`/applications/${draft.id}/formal-check`, await token(), {
    method: "POST",
    version: endorsed.version,
    body: { points, verdict: "ADMITTED" },
  });
  return draft.id;
}

/** Objections by phone to the first 60 of a round's public notice. */
export async function objectedTo(roundId) {
  const officer = await token();
  const notice = await call(`/rounds/${roundId}/public-notice`, officer);
  const receivedOn = new Date().toLocaleDateString("sv-SE", { timeZone: "Asia/Shanghai" });
  for (const { applicationId } of notice.items.slice(0, 60)) {
    await call("/objections", officer, {
      method: "POST",
      body: {
        noticeId: notice.id,
        applicationId,
        channel: "PHONE",
        receivedOn,
        name: "王小芳",
        phone: "13800001234",
        text: "所列活动有两场未举办，请核实。",
      },
    });
  }
}
