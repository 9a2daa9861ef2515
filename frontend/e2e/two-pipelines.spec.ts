import { expect, type Page, test } from "@playwright/test";
import { apiAs, type Json } from "./api";
import { type Cast, castOf } from "./cast";
import { admit, assign, closeEarly, concludeNotice, decideByHand, decideByRanking, draftNotice, score } from "./desks";
import { handIn } from "./phones";
import { signed } from "./planning";
import { opened, readyRound, writtenApplication } from "./rounds";
import { expectAccessible, expectAccessibleEverywhere } from "./steps";

const stage = (kind: string, name: string, settings: Json = {}) => ({
  kind,
  staffName: name,
  applicantName: name,
  settings,
});

const CHECK = stage("formal-check", "形式审查", { points: "材料齐全\n照片能看清场地" });

/** Without experts, told to everybody. */
const SHORT = [stage("submission", "申报"), CHECK, stage("decision", "审定"), stage("public-notice", "公示")];

/** Told to nobody before it has proved itself. */
const LONG = [
  stage("submission", "申报"),
  CHECK,
  stage("expert-review", "专家评审", { expertsEach: "1" }),
  stage("decision", "审定"),
  stage("appraisal", "年度考核", { items: "课程开设 30\n档案台账 20\n队伍建设 50", putRightDays: "20" }),
];

const EXPERT = { username: "expert1", name: "何慕青" };
const OF_SHORT = "公示和异议";
const OF_LONG = ["看专家评审、分配专家", "看考核进展、填考核结果"];

/** Beyond any holidays that five working days may meet. */
const DAYS_LATER = 21;

interface Way {
  /** The round's address. */
  round: string;
  roundTitle: string;
  /** The application's address on a phone; without `/m` at a desk. */
  address: string;
  title: string;
  stages: readonly { staffName: string }[];
}

test("two rounds with different pipelines run side by side, each to its own result", async ({ browser }) => {
  test.setTimeout(300_000);
  const cast = castOf(browser);
  try {
    const short = await applied(SHORT, "江边垂钓安全课堂");
    const long = await applied(LONG, "老街评弹传习基地");
    const bureau = await cast.atDesk("bureau");
    await test.step("both are handed in by phone and checked", () => begin(cast, bureau, [short, long]));
    await test.step("each round offers its own work", () => offersItsOwn(bureau, short, long));
    await test.step("experts score in one of them alone", () => review(cast, bureau, long));
    await test.step("both are decided", () => decide(cast, bureau, short, long));
    await test.step("one is told to everybody while the other is appraised", async () => {
      await draftNotice(bureau, short.round, "太仓市教育局监督电话 0512-00000000");
      await signed(cast, short.roundTitle);
      await standAt(cast, short, "公示");
      await standAt(cast, long, "年度考核");
    });
    await test.step("what falls short is put right and passes", () => appraise(cast, bureau, long));
    await test.step("the notice's working days pass", () => cast.daysLater(DAYS_LATER));
    await concludeNotice(await cast.atDesk("bureau"), short.round);
    await test.step("both are awarded", () => bothAwarded(cast, short, long));
  } finally {
    await cast.goHome();
  }
});

async function applied(stages: readonly { staffName: string }[], title: string): Promise<Way> {
  const { roundId, title: roundTitle } = await readyRound(stages);
  await opened(roundId);
  const id = await writtenApplication(roundId, title);
  return { round: `/rounds/${roundId}`, roundTitle, address: `/m/applications/${id}`, title, stages };
}

async function begin(cast: Cast, bureau: Page, ways: readonly Way[]): Promise<void> {
  const writer = await cast.onPhone("chengxiang");
  for (const way of ways) {
    await writer.goto(way.address);
    await handIn(writer);
    await standAt(cast, way, "形式审查");
    await admit(bureau, way.round, way.title);
  }
}

/** On the writer's phone: in this stage, of all those of its own round and of no other. */
async function standAt(cast: Cast, { address, stages }: Way, current: string): Promise<void> {
  const writer = await cast.onPhone("chengxiang");
  await writer.goto(address);
  const steps = writer.locator("li[class^='step-']");
  await expect(steps).toHaveText(stages.map(({ staffName }) => new RegExp(staffName)));
  await expect(writer.locator("li[aria-current='step']")).toContainText(current);
  await expectAccessible(writer);
}

async function offersItsOwn(bureau: Page, short: Way, long: Way): Promise<void> {
  const work = (name: string) => bureau.getByRole("link", { name });
  await bureau.goto(short.round);
  await expect(work(OF_SHORT)).toBeVisible();
  for (const name of OF_LONG) await expect(work(name)).toHaveCount(0);
  await bureau.goto(long.round);
  for (const name of OF_LONG) await expect(work(name)).toBeVisible();
  await expect(work(OF_SHORT)).toHaveCount(0);
}

async function review(cast: Cast, bureau: Page, long: Way): Promise<void> {
  await assign(bureau, long.round, [long.title], [EXPERT.name]);
  await score(await cast.atDesk(EXPERT.username), long.roundTitle, { [long.title]: [26, 35, 27] });
}

async function decide(cast: Cast, bureau: Page, short: Way, long: Way): Promise<void> {
  await closeEarly(bureau, short.round);
  await decideByHand(bureau, short.round, short.title, "本批只有一个课堂，经集体研究。");
  await closeEarly(bureau, long.round);
  await decideByRanking(bureau, long.round, 1);
  await signed(cast, short.roundTitle);
  await signed(cast, long.roundTitle);
}

async function appraise(cast: Cast, bureau: Page, { round, address, title }: Way): Promise<void> {
  const writer = await cast.onPhone("chengxiang");
  await say(writer, "填写自评", "全年开设评弹课 30 次，建有学员档案。");
  await bureau.goto(round);
  await bureau.getByRole("link", { name: OF_LONG[1] ?? "" }).click();
  await expect(bureau.getByRole("cell", { name: "已提交" })).toBeVisible();
  await expectAccessibleEverywhere(bureau, "appraisals");
  await bureau.getByRole("link", { name: title }).click();
  await expect(bureau.getByText("全年开设评弹课 30 次，建有学员档案。")).toBeVisible();
  await find(bureau, ["20", "9", "30"], /合计 59 \/ 100，折合 59 分，不合格。 提交后请单位在 20 天内整改。/);

  await writer.goto(address);
  await expect(writer.getByText(/^整改到 /).first()).toBeVisible();
  await expect(writer.getByText("档案台账：9 / 20")).toBeVisible();
  await expectAccessible(writer);
  await say(writer, "填写整改情况", "已补齐学员档案和课程台账。");
  await bureau.reload();
  await expect(bureau.getByText("已补齐学员档案和课程台账。")).toBeVisible();
  await find(bureau, ["26", "16.5", "40"], /合计 82.5 \/ 100，折合 82.5 分，合格。/);
  await expect(bureau.getByText("通过考核").first()).toBeVisible();
}

async function say(writer: Page, what: string, text: string): Promise<void> {
  await writer.getByRole("button", { name: what }).click();
  await writer.getByRole("dialog").getByRole("textbox").fill(text);
  await expectAccessible(writer);
  await writer.getByRole("dialog").getByRole("button", { name: "提交", exact: true }).click();
  await expect(writer.getByText(text)).toBeVisible();
}

async function find(bureau: Page, marks: readonly string[], comesTo: RegExp): Promise<void> {
  await bureau.getByRole("button", { name: "填写考核结果" }).click();
  const dialog = bureau.getByRole("dialog");
  for (const [i, mark] of marks.entries())
    await dialog
      .getByLabel(/（满分 \d+）/)
      .nth(i)
      .fill(mark);
  await expect(dialog.getByText(comesTo)).toBeVisible();
  await dialog.getByLabel("考核意见").fill("现场查看了课程和台账。");
  await expectAccessible(bureau);
  await dialog.getByRole("button", { name: "提交考核结果" }).click();
  await expect(bureau.getByText("考核结果已提交")).toBeVisible();
}

async function bothAwarded(cast: Cast, short: Way, long: Way): Promise<void> {
  const writer = await cast.onPhone("chengxiang");
  for (const { address } of [short, long]) {
    await writer.goto(address);
    await expect(writer.getByRole("heading", { name: "结果" })).toBeVisible();
    await expect(writer.getByText(/ 认定，/).first()).toBeVisible();
  }
  await expect(writer.getByText(/考核：合格，82.5 分$/)).toBeVisible();
  await writer.goto(short.address);
  await expect(writer.getByText(/考核：/)).toHaveCount(0);
  const bureau = await apiAs("bureau");
  const kinds = async ({ address }: Way): Promise<string[]> =>
    (await bureau.get(`${address.replace("/m/", "")}/history`)).items.map(({ kind }: Json) => kind);
  expect(await kinds(short)).not.toContain("APPRAISAL_PASSED");
  expect(await kinds(long)).toEqual(expect.arrayContaining(["TO_BE_PUT_RIGHT", "APPRAISAL_PASSED", "SELECTED"]));
}
