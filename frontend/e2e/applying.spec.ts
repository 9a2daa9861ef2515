import { type Browser, expect, type Page, test } from "@playwright/test";
import { apiAs } from "./api";
import { type MadeRound, openRound, wholeAnswers } from "./rounds";
import { expectAccessibleEverywhere, PHONE, signIn } from "./steps";

const TITLE = "江南丝竹学习基地";

test("a teacher applies by a link, the unit recommends, the bureau checks", async ({ browser, page }) => {
  test.setTimeout(600_000);
  const round = await openRound();
  const link = await invite(browser, round);
  await apply(browser, link);
  await recommend(browser, round);
  await toldOfTheCheck(browser, round);
  await check(page, round);
});

/** The unit's leader makes a link; answers with it. */
async function invite(browser: Browser, round: MadeRound): Promise<string> {
  const { context, page } = await phone(browser);
  await signIn(page, "chengxiang-lead", "/m/rounds");
  await expectAccessibleEverywhere(page, "phone-rounds");
  await page.getByRole("link", { name: round.title }).click();
  await page.getByRole("button", { name: "生成邀请链接" }).click();
  const link = page.getByText(/\/m\/invitation#/);
  await expect(link).toBeVisible();
  await expectAccessibleEverywhere(page, "phone-round");
  const made = (await link.textContent()) ?? "";
  await context.close();
  return made;
}

/** Through signing in, writing, a dead spot, a photo and what is missing to the receipt. */
async function apply(browser: Browser, link: string): Promise<void> {
  const { context, page } = await phone(browser);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await signIn(page, "applicant", link);
  await expect(page.getByRole("heading", { name: "邀请您申报" })).toBeVisible();
  await expectAccessibleEverywhere(page, "phone-invitation");
  const secret = link.split("#")[1] ?? "";
  expect(asked.filter((url) => url.split("#")[0]?.includes(secret))).toEqual([]);
  await page.getByRole("button", { name: "开始申报" }).click();
  await expect(page).toHaveURL(/\/m\/applications\/[^/]+$/);
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  await expect(page.getByRole("textbox", { name: "姓名" }).first()).toHaveValue("徐晓岚");

  await page.getByRole("textbox", { name: /基地名称/ }).fill(TITLE);
  await expect(page.getByText(/^已自动保存/)).toBeVisible();
  await expect.poll(async () => (await (await apiAs("applicant")).get(`applications/${id}`)).title).toBe(TITLE);
  await expectAccessibleEverywhere(page, "phone-application");

  await context.setOffline(true);
  await page.getByRole("textbox", { name: /特色与创新/ }).fill("师生同台，村村有班。");
  await expect(page.getByText(/已存在本机/)).toBeVisible();
  await context.setOffline(false);
  await expect
    .poll(async () => (await (await apiAs("applicant")).get(`applications/${id}`)).answers.features)
    .toBe("师生同台，村村有班。");

  await page.getByRole("button", { name: "提交申报" }).click();
  await expect(page.getByText(/处需要修改/)).toBeVisible();
  await expectAccessibleEverywhere(page, "phone-application-faults");

  await page.getByLabel("拍照上传").first().setInputFiles("e2e/fixtures/place.png");
  await expect(page.getByRole("button", { name: "place.png", exact: true })).toBeVisible();
  await expect
    .poll(async () => (await (await apiAs("applicant")).get(`applications/${id}`)).answers.photos?.length)
    .toBe(1);

  await writtenElsewhere(id);
  await page.reload();
  await page.getByRole("button", { name: "提交申报" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "提交", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "已提交" })).toBeVisible();
  await expectAccessibleEverywhere(page, "phone-receipt");
  await context.close();
}

/** The long rest of the form, by a program. */
async function writtenElsewhere(id: string): Promise<void> {
  const api = await apiAs("applicant");
  const { version, answers } = await api.get(`applications/${id}`);
  await api.patch(`applications/${id}`, version, {
    answers: { ...wholeAnswers(TITLE, answers.photos[0]), features: answers.features },
  });
}

async function recommend(browser: Browser, round: MadeRound): Promise<void> {
  const { context, page } = await phone(browser);
  await signIn(page, "chengxiang-lead", "/m/tasks");
  await expectAccessibleEverywhere(page, "phone-to-do");
  await page.getByRole("link", { name: TITLE }).first().click();
  await expect(page.getByText("本单位最多推荐 2 个，已推荐 0 个。")).toBeVisible();
  await page.getByRole("textbox", { name: /推荐意见/ }).fill("材料属实，同意推荐。");
  await expectAccessibleEverywhere(page, "phone-endorsement");
  await page.getByRole("button", { name: "同意推荐" }).click();
  await expect(page.getByText(/单位已推荐，排第 1/)).toBeVisible();
  await page.goto(`/m/rounds/${round.roundId}`);
  await expect(page.getByText("最多推荐 2 个，已推荐 1 个")).toBeVisible();
  await expectAccessibleEverywhere(page, "phone-order");
  await context.close();
}

/** Who runs the round is told of it on the first page, on a phone too, and led to the list that holds it. */
async function toldOfTheCheck(browser: Browser, round: MadeRound): Promise<void> {
  const { context, page } = await phone(browser);
  await signIn(page, "bureau", "/m/tasks");
  await expect(waitingIn(page, round)).toBeVisible();
  await expectAccessibleEverywhere(page, "phone-officer-to-do");
  await context.close();
}

function waitingIn(page: Page, round: MadeRound) {
  return page.getByRole("listitem").filter({ hasText: round.title }).getByRole("link", { name: "份待形式审查" });
}

async function check(page: Page, round: MadeRound): Promise<void> {
  await signIn(page, "bureau", "/dashboard");
  await waitingIn(page, round).click();
  await expect(page).toHaveURL(/state=SUBMITTED/);
  await expect(page.getByRole("link", { name: TITLE })).toBeVisible();
  await expectAccessibleEverywhere(page, "applications");
  await page.getByRole("link", { name: TITLE }).click();
  const points = page.getByRole("radio", { name: "符合", exact: true });
  for (let i = 0; i < 3; i++) await points.nth(i).check({ force: true });
  await page.getByRole("radio", { name: "通过", exact: true }).check({ force: true });
  await expectAccessibleEverywhere(page, "application");
  await page.getByRole("button", { name: "提交审查结论" }).click();
  await expect(page.getByText("通过形式审查")).toBeVisible();
}

async function phone(browser: Browser) {
  const context = await browser.newContext(PHONE);
  return { context, page: await context.newPage() };
}
