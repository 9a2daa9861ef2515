import { expect, type Page, test } from "@playwright/test";
import { inviteOfficer, signInFirst } from "./accounts";
import { type Cast, castOf } from "./cast";
import {
  admit,
  assign,
  closeEarly,
  concludeNotice,
  decideByHand,
  decideByRanking,
  draftNotice,
  endNotRecommended,
  enterResult,
  score,
  sendAbove,
  uphold,
} from "./desks";
import {
  handIn,
  invite,
  object,
  readReply,
  readWhyItEnded,
  readWhyItIsSelectedNoLonger,
  recommend,
  type Written,
  write,
  writeThroughADeadSpot,
} from "./phones";
import { bindUnits, correctNotice, countBy, signed } from "./planning";
import { expectAccessible } from "./steps";
import { makeForm, makePipeline, makeProgramme, makeRubric, openRoundOf } from "./templates";

const PLAN = "2022—2030年太仓市老年教育工作要点";
const SITES = "银龄学习苑";
const ROUTES = "银龄游学线路";
const FORM = "银龄项目申报表";
const RUBRIC = "银龄学习苑评分标准";
const HERE = "银龄学习苑评审流程";
const ABOVE = "银龄游学线路上报流程";
const CENTRE = "城厢镇社区教育中心";
const HOST = { name: "苏州市教育局", takes: 1 };
const EXPERTS = { expert1: "何慕青", expert2: "蒋怀远", expert3: "唐若溪" };
const SUPERVISOR = { name: "邵明理", username: "supervisor", unit: "太仓市教育局", reaches: "太仓市" };

const BY_TEACHER = site("示例一村银龄学堂", "村里有活动室一间，农技员每周来讲一次。");
const BY_CENTRE = site("老书场银龄学堂", "老书场已修缮，可坐八十人，评弹演员定期来教。");
/** A unit has two places: this one is not recommended. */
const ONE_TOO_MANY = site("健步走银龄学堂", "村里有环形步道，每天清晨有人领走。");
const ROUTE = site("从老街走到江边", "三处站点都能步行到达，志愿者沿途讲解。");

/** Beyond any holidays that five working days may meet. */
const DAYS_LATER = 21;

test("from the uploaded notice to the moved target, everybody at their own device", async ({ browser }) => {
  test.setTimeout(900_000);
  const cast = castOf(browser);
  try {
    const bureau = await cast.atDesk("bureau");
    await test.step("programmes are made of a form, a rubric and pipelines", () => makeProgrammes(bureau));
    await test.step("the notice becomes a plan that counts what they bring", () => publishPlan(cast, bureau));
    await expectFigures(bureau, "0 / 2", "0 / 1");
    const here = await test.step("a round opens here", () => openRoundOf(bureau, SITES, { unit: CENTRE, places: 2 }));
    const above = await test.step("and one for the city", () =>
      openRoundOf(bureau, ROUTES, { unit: CENTRE, places: 1, host: HOST }));
    await test.step("a teacher and the centre apply by phone, the unit recommends", () => apply(cast, here, above));
    await test.step("the bureau checks", async () => {
      for (const { title } of [BY_TEACHER, BY_CENTRE]) await admit(bureau, here, title);
      await admit(bureau, above, ROUTE.title);
    });
    await test.step("three experts score", () => review(cast, bureau, here));
    await test.step("the leader decides", () => decide(cast, bureau, here, above));
    await test.step("what goes to the city is sealed and sent", () => sendAbove(bureau, above));
    const code = await test.step("everybody may object for some days", () => objected(cast, bureau, here));
    await test.step("somebody who did not run the round upholds it", () => upheld(cast, here, code));
    await expectFigures(bureau, "0 / 2", "0 / 1");

    await test.step("the notice's working days pass", () => cast.daysLater(DAYS_LATER));
    await test.step("what stands is awarded, and the targets move", () => award(cast, here, above));
  } finally {
    await cast.goHome();
  }
});

function site(title: string, basis: string): Written {
  return { title, texts: { 建设基础: basis, 一年的安排: "每周一次课，每月一次活动，年底一次汇报。" } };
}

async function makeProgrammes(bureau: Page): Promise<void> {
  await makeForm(bureau, FORM, [
    { kind: "一行文字", title: "申报单位", prefill: "单位名称" },
    { kind: "一行文字", title: "负责人", prefill: "申报人姓名" },
    { kind: "多行文字", title: "建设基础" },
    { kind: "多行文字", title: "一年的安排" },
    { kind: "附件", title: "场地照片" },
    { kind: "承诺", title: "所填内容真实，接受检查。" },
  ]);
  await makeRubric(bureau, RUBRIC, { 阵地条件: 40, 课程与活动: 60 });
  // Early closing ends the units' time too: the journey need not wait for days.
  await makePipeline(bureau, HERE, { endorsingDays: 0 });
  await makePipeline(bureau, ABOVE, { without: ["专家评审", "公示"], further: ["推荐上报", "上级结果"] });
  await makeProgramme(bureau, SITES, { form: FORM, rubric: RUBRIC, pipeline: HERE });
  await makeProgramme(bureau, ROUTES, { form: FORM, rubric: RUBRIC, pipeline: ABOVE });
}

async function publishPlan(cast: Cast, bureau: Page): Promise<void> {
  await bureau.goto("/plans");
  await bureau.locator("input[type=file]").setInputFiles("e2e/fixtures/notice-2022-2030.docx");
  await expect(bureau.getByRole("heading", { level: 1, name: "校对通知" })).toBeVisible();
  await correctNotice(bureau);
  await expectAccessible(bureau);
  await bureau.getByRole("button", { name: "采用，进入计划草稿" }).click();
  await expect(bureau.getByRole("button", { name: "送审" })).toBeVisible();
  await bindUnits(bureau);
  // The figures are those of the whole county, not of each centre.
  for (const share of await bureau.getByLabel("多个单位怎么算").all()) await share.selectOption({ label: "合计完成" });
  await countBy(bureau, "县级银龄学习苑", "立项、认定数", SITES);
  await countBy(bureau, "市级银龄游学线路", "上级认定数", ROUTES);
  await bureau.getByRole("button", { name: "保存", exact: true }).click();
  await expect(bureau.getByText("没有缺漏，可以送审。")).toBeVisible();
  await expectAccessible(bureau);
  await bureau.getByRole("button", { name: "送审" }).click();
  await expect(bureau).toHaveURL(/\/sign-offs\//);
  await signed(cast, PLAN);
}

/** On the year's page, each behind its words. */
async function expectFigures(bureau: Page, sites: string, routes: string): Promise<void> {
  await bureau.goto("/dashboard?year=2022");
  await expect(bureau.getByRole("link", { name: new RegExp(`${SITES} ${sites}`) })).toBeVisible();
  await expect(bureau.getByRole("link", { name: new RegExp(`${ROUTES} ${routes}`) })).toBeVisible();
  await expectAccessible(bureau);
}

async function apply(cast: Cast, here: string, above: string): Promise<void> {
  const lead = await cast.onPhone("chengxiang-lead");
  const link = await invite(lead, here);

  const teacher = await cast.onPhone("applicant");
  await teacher.goto(link);
  await expect(teacher.getByRole("heading", { name: "邀请您申报" })).toBeVisible();
  await expectAccessible(teacher);
  await teacher.getByRole("button", { name: "开始申报" }).click();
  await expect(teacher.getByRole("textbox", { name: "申报单位" })).toHaveValue(CENTRE);
  await expect(teacher.getByRole("textbox", { name: "负责人" })).toHaveValue("徐晓岚");
  await writeThroughADeadSpot(teacher, BY_TEACHER);
  await handIn(teacher);

  const officer = await cast.onPhone("chengxiang");
  for (const [round, written] of [
    [here, BY_CENTRE],
    [here, ONE_TOO_MANY],
    [above, ROUTE],
  ] as const) {
    await officer.goto(`/m${round}`);
    await officer.getByRole("button", { name: /^(开始申报|再申报一个)$/ }).click();
    await write(officer, written);
    await handIn(officer);
  }
  await recommend(lead, [BY_TEACHER.title, BY_CENTRE.title, ROUTE.title]);
}

async function review(cast: Cast, bureau: Page, here: string): Promise<void> {
  const titles = [BY_TEACHER.title, BY_CENTRE.title];
  await assign(bureau, here, titles, Object.values(EXPERTS));
  for (const [i, expert] of Object.keys(EXPERTS).entries()) {
    const scores = { [BY_TEACHER.title]: [30 + i, 50], [BY_CENTRE.title]: [35, 52 - i] };
    await score(await cast.atDesk(expert), SITES, scores);
  }
}

async function decide(cast: Cast, bureau: Page, here: string, above: string): Promise<void> {
  await closeEarly(bureau, here);
  await endNotRecommended(bureau, here, ONE_TOO_MANY.title, "名额已用完。");
  await readWhyItEnded(await cast.onPhone("chengxiang"), ONE_TOO_MANY.title);
  await decideByRanking(bureau, here, 2);
  await signed(cast, await titleOf(bureau, here));
  await closeEarly(bureau, above);
  await decideByHand(bureau, above, ROUTE.title, "本批只有一条线路，经集体研究。");
  await signed(cast, await titleOf(bureau, above));
}

async function titleOf(bureau: Page, round: string): Promise<string> {
  await bureau.goto(round);
  return (await bureau.getByRole("heading", { level: 1 }).textContent()) ?? "";
}

async function objected(cast: Cast, bureau: Page, here: string): Promise<string> {
  const title = await titleOf(bureau, here);
  await draftNotice(bureau, here, "太仓市教育局监督电话 0512-00000000");
  await signed(cast, title);
  return object(await cast.passerBy(), {
    notice: title,
    about: `${BY_CENTRE.title}（${CENTRE}）`,
    text: "所列课程有两门没有开，请核实。",
  });
}

async function upheld(cast: Cast, here: string, code: string): Promise<void> {
  const password = await inviteOfficer(await cast.atDesk("admin"), SUPERVISOR);
  const supervisor = await cast.newDesk();
  await signInFirst(supervisor, SUPERVISOR.username, password);
  const reply = "经核实，两门课程确未开设，这一项不再列入。";
  await uphold(supervisor, here, BY_CENTRE.title, reply);
  await readWhyItIsSelectedNoLonger(await cast.onPhone("chengxiang"), BY_CENTRE.title, reply);
  const passerBy = await cast.passerBy();
  await readReply(passerBy, code);
  await expect(passerBy.getByText(reply)).toBeVisible();
  await expectAccessible(passerBy);
}

async function award(cast: Cast, here: string, above: string): Promise<void> {
  const bureau = await cast.atDesk("bureau");
  await concludeNotice(bureau, here);
  await bureau.goto("/awards");
  await expect(bureau.getByText(BY_TEACHER.title)).toBeVisible();
  await expect(bureau.getByText(BY_CENTRE.title)).toHaveCount(0);
  await expectFigures(bureau, "1 / 2", "0 / 1");

  await enterResult(bureau, above, ROUTE.title, "苏教办〔2026〕77号");
  await expectFigures(bureau, "1 / 2", "1 / 1");
  await bureau.getByRole("link", { name: new RegExp(`${ROUTES} 1 / 1`) }).click();
  await expect(bureau.getByText(ROUTE.title)).toBeVisible();
  await expectAccessible(bureau);

  const teacher = await cast.onPhone("applicant");
  await teacher.goto("/m/applications");
  await teacher.getByRole("link", { name: BY_TEACHER.title }).click();
  await expect(teacher.getByRole("heading", { name: "结果" })).toBeVisible();
  await expectAccessible(teacher);
  const passerBy = await cast.passerBy();
  await passerBy.goto("/results");
  await expect(passerBy.getByText(ROUTE.title)).toBeVisible();
  await expect(passerBy.getByText(BY_TEACHER.title)).toBeVisible();
  await expectAccessible(passerBy);
}
