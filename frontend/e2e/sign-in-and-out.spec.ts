import { expect, test } from "@playwright/test";
import { expectAccessible, signIn } from "./steps";

test("an officer signs in, reads their account in both languages, and hands the device on", async ({
  page,
  isMobile,
}) => {
  await signIn(page, "bureau", "/account");
  await expect(page).toHaveURL(isMobile ? /\/m\/account$/ : /\/account$/);
  await expect(page.getByRole("heading", { level: 1, name: "我的" })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "My account" })).toBeVisible();
  await expectAccessible(page);

  // The choice is kept with the account, so the next one to sign in would read English too.
  await page.getByRole("button", { name: "中文" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "我的" })).toBeVisible();

  await page.getByRole("button", { name: "换人使用" }).click();
  await expect(page.locator("#username")).toBeVisible();
});

test("an address that does not exist says so", async ({ page }) => {
  await page.goto("/nowhere");
  await expect(page.getByRole("heading", { level: 1, name: "没有这一页" })).toBeVisible();
  await expectAccessible(page);
});
