import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectAccessibleEverywhere, PHONE, signIn } from "./steps";

/** Rounds of the demo world: one with everything under way, one hosted here to its awards, one above to its result. */
const GARDENS = "0190a0e0-0000-7000-8000-000000000301";
const COURSES = "0190a0e0-0000-7000-8000-000000000303";
const BASES = "0190a0e0-0000-7000-8000-000000000304";

test("staff and experts see the demo's rounds at every stage", async ({ browser, page }) => {
  test.setTimeout(300_000);
  await signIn(page, "bureau2", `/rounds/${GARDENS}`);
  await expect(page.getByText("专家评审").first()).toBeVisible();
  await expectAccessibleEverywhere(page, "round");
  await look(page, `/rounds/${COURSES}/decision`, "decided", "家庭小菜园");
  await look(page, `/rounds/${COURSES}/public-notice`, "public-notice", "智能手机零基础");
  await page
    .getByRole("link", { name: /智能手机零基础/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/objections\//);
  await expectAccessibleEverywhere(page, "objection");
  await look(page, `/rounds/${BASES}/nomination`, "nomination", "沙溪颐养学堂");
  await look(page, "/awards", "awards", "评弹欣赏入门");

  await as(browser, "expert1", "/expert", async (expert) => {
    await expert.getByRole("link", { name: "古镇评弹学习苑" }).click();
    await expect(expert.getByRole("textbox").first()).toBeVisible();
    await expectAccessibleEverywhere(expert, "expert-sheet");
  });
});

test("an applicant and residents see what the demo's rounds have come to", async ({ browser }) => {
  test.setTimeout(300_000);
  await as(browser, "applicant", "/m/applications", async (phone) => {
    await phone.getByRole("link", { name: "示例一村田头学堂", exact: true }).last().click();
    await expect(phone.getByText("课程安排只写了一门，请补充全年的安排。").first()).toBeVisible();
    await expectAccessibleEverywhere(phone, "phone-application");
    await phone.goto("/m/applications");
    await phone.getByRole("link", { name: "家庭小菜园", exact: true }).last().click();
    await expect(phone.getByText("建议补充一年四季的完整安排后再申报。").first()).toBeVisible();
    await expectAccessibleEverywhere(phone, "phone-result");
  });
  const anybody = await browser.newContext(PHONE);
  const resident = await anybody.newPage();
  await look(resident, "/results", "results", "沙溪颐养学堂");
  await look(resident, "/notices", "notices", "精品课程");
  await anybody.close();
});

/** A page with something on it that the demo tells. */
async function look(page: Page, path: string, name: string, told: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByText(told).first()).toBeVisible();
  await expectAccessibleEverywhere(page, name);
}

async function as(browser: Browser, username: string, path: string, work: (page: Page) => Promise<void>) {
  const context = await browser.newContext(path.startsWith("/m/") ? PHONE : {});
  const page = await context.newPage();
  await signIn(page, username, path);
  await work(page);
  await context.close();
}
