import { expect, test } from "@playwright/test";
import { expectAccessible, signIn } from "./steps";

const COMMITTEE = "太仓市终身学习促进委员会";

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
