import { type Browser, expect, type Page, test } from "@playwright/test";
import { apiAs } from "./api";
import { admittedApplication, type MadeRound, openRound } from "./rounds";
import { expectAccessible, expectAccessibleEverywhere, signIn } from "./steps";

const TITLES = ["江南丝竹学习基地", "太极拳学习基地"];

test("experts get their cases, score by keyboard, hand in together, and one is excused", async ({ browser, page }) => {
  test.setTimeout(600_000);
  const round = await openRound();
  for (const title of TITLES) await admittedApplication(round.roundId, title);
  await assign(page, round);
  await score(browser, round);
  await beExcused(browser, round);
  await page.goto(`/rounds/${round.roundId}/reviews`);
  await expect(page.getByText("已提交 2 / 3 份")).toBeVisible();
  await expect(page.getByText("▲ 已回避")).toBeVisible();
  await expectAccessibleEverywhere(page, "round-reviews");
  await page
    .getByRole("row")
    .filter({ has: page.getByRole("cell", { name: "87", exact: true }) })
    .getByRole("link")
    .click();
  await expect(page.getByText("87 / 100")).toBeVisible();
  await expectAccessibleEverywhere(page, "review-handed-in");
});

test("experts are reckoned for all cases, the plan is changed by hand and carried out, one expert is replaced", async ({
  page,
}) => {
  test.setTimeout(300_000);
  const round = await openRound();
  for (const title of TITLES) await admittedApplication(round.roundId, title);
  await signIn(page, "bureau", `/rounds/${round.roundId}/reviews`);
  await page.getByRole("link", { name: "自动分配" }).click();
  await page.getByLabel(/每份几位专家/).fill("2");
  await expectAccessibleEverywhere(page, "plan-asked");
  await page.getByRole("button", { name: "生成方案" }).click();
  await expect(page.getByText(/新分配 4，保持不动 0，收回 0。 每位专家 1 至 1 份。/)).toBeVisible();
  await expectAccessibleEverywhere(page, "plan-made");
  const taken = page.getByRole("button", { name: new RegExp(`^移出：.*（${TITLES[0]}）$`) });
  await taken.first().click();
  await expect(page.getByText("还差 1 位")).toBeVisible();
  await page.getByLabel(`加专家：${TITLES[0]}`).selectOption({ index: 1 });
  await expect(taken).toHaveCount(2);
  await carryOut(page);
  await page.goto(`/rounds/${round.roundId}/reviews`);
  await page.getByRole("button", { name: "公布分配（4 份）" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "公布", exact: true }).click();
  await expect(page.getByText("还没有评")).toHaveCount(4);

  const [review] = (await (await apiAs("bureau")).get(`reviews?round=${round.roundId}`)).items;
  const theirs = (await (await apiAs("bureau")).get(`reviews?round=${round.roundId}&reviewer=${review.reviewerId}`))
    .items;
  await page.goto(`/rounds/${round.roundId}/reviews/plan`);
  await page.getByLabel(/每份几位专家/).fill("2");
  await page.getByLabel(`不参加：${review.reviewerName}`).check();
  await page.getByRole("button", { name: "生成方案" }).click();
  const moved = theirs.length;
  await expect(page.getByText(`新分配 ${moved}，保持不动 ${4 - moved}，收回 ${moved}。`)).toBeVisible();
  await carryOut(page, "因病不能参加。");
});

async function carryOut(page: Page, reason?: string): Promise<void> {
  await page.getByRole("button", { name: "执行方案" }).click();
  const dialog = page.getByRole("dialog");
  if (reason) await dialog.getByLabel(/收回原因/).fill(reason);
  await dialog.getByRole("button", { name: "执行方案" }).click();
  await expect(page.getByText("方案已执行，公布后专家可见")).toBeVisible();
}

/** At the desk: two cases to two experts, tried first, then published with a day. */
async function assign(page: Page, round: MadeRound): Promise<void> {
  await signIn(page, "bureau", `/rounds/${round.roundId}/reviews`);
  await page.getByRole("link", { name: "分配专家" }).click();
  for (const title of TITLES) await page.getByRole("checkbox", { name: title, exact: true }).check();
  for (const username of ["expert1", "expert2"]) {
    const { displayName } = await (await apiAs(username)).get("me");
    await page.getByRole("checkbox", { name: displayName }).check();
  }
  await expectAccessibleEverywhere(page, "assign-experts");
  await page.getByRole("button", { name: "核对 4 份" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "分配 4 份" }).click();
  await expect(page.getByText("已分配，公布后专家可见")).toBeVisible();
  await page.goto(`/rounds/${round.roundId}/reviews`);
  await expect(page.getByText("未公布")).toHaveCount(4);
  await page.getByRole("button", { name: "公布分配（4 份）" }).click();
  await page.getByLabel(/请在哪天前提交/).fill("2099-09-18");
  await page.getByRole("dialog").getByRole("button", { name: "公布", exact: true }).click();
  await expect(page.getByText("还没有评")).toHaveCount(4);
}

/** By keyboard at a desk, cut off in between, to the handing-in of both. */
async function score(browser: Browser, round: MadeRound): Promise<void> {
  const { context, page } = await desk(browser);
  await signIn(page, "expert1", `/expert/rounds/${round.roundId}`);
  await expect(page.getByText("已评 0 / 2")).toBeVisible();
  await page
    .getByRole("link", { name: /学习基地/ })
    .first()
    .click();
  await page.waitForURL(/\/expert\/reviews\//);
  const id = new URL(page.url()).pathname.split("/").at(-1);
  const scores = async () => (await (await apiAs("expert1")).get(`reviews/${id}`)).sheet.scores;
  await page.getByRole("textbox", { name: /建设基础/ }).focus();
  await page.keyboard.type("24");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.type("36");
  await expect(page.getByText(/^已自动保存/)).toBeVisible();
  await expect.poll(scores).toEqual({ c1: 24, c2: 36 });
  await expectAccessibleEverywhere(page, "review");

  await context.setOffline(true);
  await page.getByRole("textbox", { name: /项目内容/ }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.type("27");
  await expect(page.getByText(/已存在本机/)).toBeVisible();
  await context.setOffline(false);
  await expect.poll(scores).toEqual({ c1: 24, c2: 36, c3: 27 });
  await page.getByRole("button", { name: "place.png" }).first().click();
  await expect(page.getByRole("img", { name: "place.png" })).toBeVisible();
  await page.getByRole("dialog").getByRole("button", { name: "关闭" }).click();

  await page.keyboard.press("Control+Enter");
  await expect(page).toHaveURL(/#sheet$/);
  await expect(page.getByRole("textbox", { name: /建设基础/ })).toBeFocused();
  await page.keyboard.type("20");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("还没有评分：项目内容、预期成效")).toBeVisible();
  await page.keyboard.type("30");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.type("25");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("已评 2 / 2")).toBeVisible();
  await expectAccessibleEverywhere(page, "own-reviews");
  await page.getByRole("button", { name: "提交这一批的评分" }).click();
  await expect(page.getByText("提交后全部评分和评语都不能再改。")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "提交全部 2 份" }).click();
  await expect(page.getByText("这一批已全部提交，不能再改。")).toBeVisible();
  await page
    .getByRole("link", { name: /学习基地/ })
    .first()
    .click();
  await expect(page.getByText("87 / 100")).toBeVisible();
  await context.close();
}

async function beExcused(browser: Browser, round: MadeRound): Promise<void> {
  const { context, page } = await desk(browser);
  await signIn(page, "expert2", `/expert/rounds/${round.roundId}`);
  await page.getByRole("button", { name: "提交这一批的评分" }).click();
  await expect(page.getByRole("dialog").getByText("还差 3 项")).toHaveCount(2);
  await page.getByRole("dialog").getByRole("link").first().click();
  await page.getByRole("button", { name: "申请回避" }).click();
  await page.getByRole("textbox", { name: /回避原因/ }).fill("曾与申报人共同承担课题。");
  await expectAccessible(page);
  await page.getByRole("dialog").getByRole("button", { name: "申请回避" }).click();
  await expect(page.getByText("已评 0 / 1")).toBeVisible();
  await context.close();
}

async function desk(browser: Browser) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  return { context, page: await context.newPage() };
}
