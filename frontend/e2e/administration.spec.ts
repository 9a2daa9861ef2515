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
  const form = page.getByRole("dialog", { name: "记录会议" });
  await expect(form.getByLabel("议题")).toHaveValue("审议下一年度工作要点");
  await page.keyboard.press("Escape");
  // Until it is gone, the page behind it takes no focus.
  await expect(form).toHaveCount(0);
  await page.getByRole("button", { name: "记录会议" }).press("Enter");
  await page.getByRole("button", { name: "取消" }).click();
  await expect(page.getByRole("button", { name: "记录会议" })).toBeFocused();
});
