import { expect, test } from "@playwright/test";
import { expectAccessible, expectAccessibleEverywhere, signIn } from "./steps";

const COMMITTEE = "太仓市终身学习促进委员会";

test("what the bureau keeps can be read by everybody, at both widths and in both languages", async ({ page }) => {
  await signIn(page, "bureau");
  for (const path of [
    "/organisation-groups",
    "/organisation-groups/new",
    "/committees",
    "/organisations?kind=CENTRE",
  ]) {
    await page.goto(path);
    await expect(page.locator("main h1")).toBeVisible();
    await expectAccessibleEverywhere(page);
  }
  await page.goto("/committees");
  await page.getByRole("link", { name: COMMITTEE }).click();
  await expect(page.getByRole("heading", { name: "名称沿革" })).toBeVisible();
  await expectAccessibleEverywhere(page);
});

test("a form over the page is open with its text after the page was loaded anew, and gives focus back", async ({
  page,
}) => {
  await signIn(page, "bureau", "/committees");
  await page.getByRole("link", { name: COMMITTEE }).click();
  await page.getByRole("button", { name: "记录会议" }).click();
  await page.getByLabel("议题").fill("审议下一年度工作要点");
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole("dialog", { name: "记录会议" }).getByLabel("议题")).toHaveValue("审议下一年度工作要点");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "记录会议" }).press("Enter");
  await page.getByRole("button", { name: "取消" }).click();
  await expect(page.getByRole("button", { name: "记录会议" })).toBeFocused();
});

test("an administrator reads the sign-off setting and who did what", async ({ page }) => {
  await signIn(page, "admin", "/sign-off-settings");
  await expectAccessibleEverywhere(page);
  await page.goto("/audit");
  await expect(page.locator("main h1")).toBeVisible();
  await expectAccessibleEverywhere(page);
});
