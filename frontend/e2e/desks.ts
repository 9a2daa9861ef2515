import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./steps";

/** Every point is met, the case goes on. */
export async function admit(page: Page, round: string, title: string): Promise<void> {
  await page.goto(round);
  await page.getByRole("link", { name: /^形式审查：\d+ 份/ }).click();
  await page.getByRole("link", { name: title }).click();
  await expect(page.getByRole("radio", { name: "符合", exact: true }).first()).toBeVisible();
  for (const point of await page.getByRole("radio", { name: "符合", exact: true }).all()) {
    await point.check({ force: true });
  }
  await page.getByRole("radio", { name: "通过", exact: true }).check({ force: true });
  await expectAccessible(page);
  await page.getByRole("button", { name: "提交审查结论" }).click();
  await expect(page.getByText("通过形式审查")).toBeVisible();
}

/** Each case to each expert, tried first, then shown to them. */
export async function assign(
  page: Page,
  round: string,
  titles: readonly string[],
  experts: readonly string[],
): Promise<void> {
  await page.goto(round);
  await page.getByRole("link", { name: "看专家评审、分配专家" }).click();
  await page.getByRole("link", { name: "分配专家", exact: true }).click();
  for (const title of titles) await page.getByRole("checkbox", { name: title, exact: true }).check();
  for (const expert of experts) await page.getByRole("checkbox", { name: expert }).check();
  await expectAccessible(page);
  const total = titles.length * experts.length;
  await page.getByRole("button", { name: `核对 ${total} 份` }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: `分配 ${total} 份` })
    .click();
  await expect(page.getByText("已分配，公布后专家可见")).toBeVisible();
  await page.goto(`${round}/reviews`);
  await page.getByRole("button", { name: `公布分配（${total} 份）` }).click();
  await page.getByRole("dialog").getByRole("button", { name: "公布", exact: true }).click();
  await expect(page.getByText("还没有评")).toHaveCount(total);
  await expectAccessible(page);
}

/** By keyboard, case by case, then all of the programme's handed in together; scores by title, in the rubric's order. */
export async function score(page: Page, programme: string, cases: Record<string, readonly number[]>): Promise<void> {
  for (const [title, scores] of Object.entries(cases)) {
    await page.goto("/expert");
    await page.getByRole("link", { name: title }).click();
    await expect(page.getByRole("textbox", { name: "评语（写给申报单位）" })).toBeVisible();
    await page
      .getByRole("textbox", { name: /满分 \d+/ })
      .first()
      .focus();
    for (const points of scores) {
      await page.keyboard.type(String(points));
      await page.keyboard.press("ArrowDown");
    }
    await page.getByRole("textbox", { name: "评语（写给申报单位）" }).fill("场地稳定，课程受欢迎。");
    await expect(page.getByText(/^已自动保存/)).toBeVisible();
    await expectAccessible(page);
  }
  await page.goto("/expert");
  const batch = page.locator("section").filter({ hasText: programme });
  await batch.getByRole("button", { name: "提交这一批的评分" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: `提交全部 ${Object.keys(cases).length} 份` }).click();
  await expect(batch.getByText("这一批已全部提交，不能再改。")).toBeVisible();
}

/** Nobody else hands anything in: what follows need not wait for the window's end. */
export async function closeEarly(page: Page, round: string): Promise<void> {
  await page.goto(round);
  await page.getByRole("button", { name: "提前截止" }).click();
  await page.getByRole("dialog").getByLabel("理由").fill("受邀单位均已提交。");
  await page.getByRole("button", { name: "现在截止" }).click();
  await expect(page.getByText("已截止，评审中").first()).toBeVisible();
}

/** Where nobody may recommend any more, what was not recommended is ended, seen first. */
export async function endNotRecommended(page: Page, round: string, title: string, reason: string): Promise<void> {
  await toDecision(page, round);
  await expect(page.getByText(/1 件未获推荐/)).toBeVisible();
  await page.getByRole("button", { name: "结束：单位推荐" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText(title)).toBeVisible();
  await dialog.getByLabel("说明").fill(reason);
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "结束 1 件" }).click();
  await expect(page.getByText("已结束 1 件")).toBeVisible();
  await expect(page.getByText(/1 件未获推荐/)).toHaveCount(0);
}

/** The experts' scores are counted, everybody with a place is selected, and the list goes to sign-off. */
export async function decideByRanking(page: Page, round: string, selected: number): Promise<void> {
  await toDecision(page, round);
  await page.getByRole("button", { name: "生成排名" }).click();
  await expect(page.getByText("排名已生成")).toBeVisible();
  await page.getByRole("link", { name: "全部排名和评分分析" }).click();
  await page.getByRole("button", { name: "核验排名" }).click();
  await expect(page.getByText(/^● 一致：/)).toBeVisible();
  await expectAccessible(page);
  await page.goBack();
  await page.getByLabel("入选到第几名").fill(String(selected));
  await page.getByRole("button", { name: "按名次填结论" }).click();
  await sendDecision(page);
}

/** Where no expert was asked, the officer says why. */
export async function decideByHand(page: Page, round: string, title: string, reason: string): Promise<void> {
  await toDecision(page, round);
  await page.getByLabel(`结论：${title}`).selectOption({ label: "入选" });
  await page.getByLabel("审定依据").fill(reason);
  await sendDecision(page);
}

async function toDecision(page: Page, round: string): Promise<void> {
  await page.goto(round);
  await page.getByRole("link", { name: "排名和审定" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "排名和审定" })).toBeVisible();
}

async function sendDecision(page: Page): Promise<void> {
  await page.getByRole("button", { name: "保存名单" }).click();
  await expect(page.getByText("没有缺漏，可以送审。")).toBeVisible();
  await expectAccessible(page);
  await send(page);
}

async function send(page: Page): Promise<void> {
  await page.getByRole("button", { name: "送审", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "送审", exact: true }).click();
  await expect(page.getByText("已送审")).toBeVisible();
}

/** The notice as it is proposed, with whom to turn to, goes to sign-off. */
export async function draftNotice(page: Page, round: string, contact: string): Promise<void> {
  await page.goto(round);
  await page.getByRole("link", { name: "公示和异议" }).click();
  await page.getByRole("button", { name: "拟公示" }).click();
  await page.getByLabel("受理异议").fill(contact);
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await expect(page.getByText("已保存")).toBeVisible();
  await expectAccessible(page);
  await send(page);
}

export async function uphold(page: Page, round: string, title: string, reply: string): Promise<void> {
  await page.goto(round);
  await page.getByRole("link", { name: "公示和异议" }).click();
  await page.getByRole("link", { name: title }).click();
  await page.getByRole("radio", { name: "异议成立" }).check({ force: true });
  await page.getByLabel("答复").fill(reply);
  await expectAccessible(page);
  await page.getByRole("button", { name: "提交答复" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "提交答复" }).click();
  await expect(page.getByText("已答复")).toBeVisible();
}

/** Its days are over; a job concludes it too, whoever is first. */
export async function concludeNotice(page: Page, round: string): Promise<void> {
  await expect(async () => {
    await page.goto(`${round}/public-notice`);
    await expect(page.getByRole("heading", { name: "公示期" })).toBeVisible();
    const conclude = page.getByRole("button", { name: "结束公示" });
    if ((await conclude.count()) > 0) {
      await conclude.click();
      await page.getByRole("dialog").getByRole("button", { name: "结束公示" }).click();
    }
    await expect(page.getByText("结束时间")).toBeVisible({ timeout: 5_000 });
  }).toPass();
  await expectAccessible(page);
}

/** What was selected is sealed and sent to the host above. */
export async function sendAbove(page: Page, round: string): Promise<void> {
  await page.goto(round);
  await page.getByRole("link", { name: "推荐上报和上级结果" }).click();
  await page.getByRole("button", { name: "封装" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "封装" }).click();
  await expect(page.getByRole("button", { name: "下载材料包" })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("报送方式").fill("机要交换");
  await page.getByRole("button", { name: "登记报送" }).click();
  await page.getByLabel("回执编号").fill("苏教收〔2026〕18号");
  await page.getByLabel("回执扫描件").setInputFiles("e2e/fixtures/place.png");
  await expect(page.getByText("已上传：place.png")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "登记回执" }).click();
  await expect(page.getByText("已登记回执")).toBeVisible();
}

/** The host's document names the case. */
export async function enterResult(page: Page, round: string, title: string, number: string): Promise<void> {
  await page.goto(`${round}/nomination`);
  await page.getByLabel("文号").fill(number);
  const today = await page.evaluate(() => new Date().toLocaleDateString("sv-SE", { timeZone: "Asia/Shanghai" }));
  await page.getByLabel("印发日期").fill(today);
  await page.getByLabel(/^文件/).setInputFiles("e2e/fixtures/place.png");
  await expect(page.getByText("已上传：place.png")).toBeVisible();
  await page.getByLabel(`结果：${title}`).selectOption({ label: "入选" });
  await page.getByRole("button", { name: "预览" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "确认录入" }).click();
  await expect(page.getByText("上级结果已录入")).toBeVisible();
  await expectAccessible(page);
}
