import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./steps";

export interface NewOfficer {
  name: string;
  username: string;
  unit: string;
  reaches: string;
}

/** The administrator invites an officer; answers with the password that is shown once. */
export async function inviteOfficer(page: Page, { name, username, unit, reaches }: NewOfficer): Promise<string> {
  await page.goto("/people");
  await page.getByRole("button", { name: "邀请人员" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("姓名").fill(name);
  await dialog.getByLabel("登录名").fill(username);
  await dialog.getByLabel("角色").selectOption({ label: "经办人" });
  await choose(dialog.getByRole("group", { name: "单位" }), "单位", unit);
  await choose(dialog.getByRole("group", { name: "管到哪里" }), "管到哪里", reaches);
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "邀请" }).click();
  const password = page.locator(".one-time-password");
  await expect(password).toBeVisible();
  await expectAccessible(page);
  const told = (await password.textContent()) ?? "";
  await page.getByRole("button", { name: "已记下" }).click();
  return told;
}

async function choose(picker: ReturnType<Page["getByRole"]>, label: string, organisation: string): Promise<void> {
  await picker.getByLabel("按单位名称找").fill(organisation);
  await picker.getByRole("combobox", { name: label }).selectOption({ label: organisation });
}

/** With the password that was told; the sign-in service asks for one of their own at once. */
export async function signInFirst(page: Page, username: string, password: string): Promise<void> {
  await page.goto("/");
  await page.locator("#username").fill(username);
  await page.locator("#password").fill(password);
  await page.locator("#kc-login").click();
  await page.locator("#password-new").fill("xuecang-2026");
  await page.locator("#password-confirm").fill("xuecang-2026");
  await page.locator("[type=submit]").click();
  await expect(page.locator("main h1")).toBeVisible();
}
