import { expect, test } from "@playwright/test";
import { expectAccessible, signIn } from "./steps";

test("a unit's leader finds colleagues and hands over under a thumb", async ({ page }) => {
  await signIn(page, "chengxiang-lead", "/m/people");
  await expectAccessible(page);
  await page.getByRole("link", { name: "周素琴" }).click();
  await expect(page.getByText("社区教育中心工作人员")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "工作交接" }).click();
  await expectAccessible(page);
});
