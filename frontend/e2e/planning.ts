import { expect, type Page } from "@playwright/test";
import type { Cast } from "./cast";
import { expectAccessible } from "./steps";

/** Says which level a bare 市级 is, and settles what else the reader doubted. */
export async function correctNotice(page: Page): Promise<void> {
  const asked = page.getByRole("combobox", { name: "级别" }).and(page.locator("[aria-invalid]"));
  while ((await asked.count()) > 0) await asked.first().selectOption("CITY");
  const open = page.getByRole("button", { name: "已核对，没问题" });
  while ((await open.count()) > 0) await open.first().click();
  await expect(page.getByText(/待核对 0 处/)).toBeVisible();
}

export async function bindUnits(page: Page): Promise<void> {
  const left = page.getByRole("heading", { name: /个单位名称还没有对应/ });
  if ((await left.count()) === 0) return;
  await page.getByRole("button", { name: "查找对应单位" }).click();
  const candidates = page.getByRole("button", { name: /^对应到/ });
  await expect(candidates.first()).toBeVisible();
  while ((await candidates.count()) > 0) await candidates.first().click();
  await expect(left).toHaveCount(0);
}

/** Lets a target of a plan's draft be counted by what a programme brings. */
export async function countBy(page: Page, subject: string, measure: string, programme: string): Promise<void> {
  for (const target of await page.getByRole("group", { name: "量化目标" }).all()) {
    if ((await target.getByLabel("目标对象").inputValue()) !== subject) continue;
    await target.getByLabel("计数来源").selectOption({ label: measure });
    await target.getByLabel("项目类别").selectOption({ label: programme });
    return;
  }
  throw new Error(`no target ${subject}`);
}

/** The second officer checks, since who drafted does not; the leader approves on a phone. */
export async function signed(cast: Cast, title: string): Promise<void> {
  const desk = await cast.atDesk("bureau2");
  await desk.goto("/sign-offs");
  await desk.getByRole("link", { name: title }).click();
  await expect(desk.getByRole("button", { name: "审核通过" })).toBeVisible();
  await expectAccessible(desk);
  // the page also says 待签发 of the step to come, before this one is done
  const checked = desk.waitForResponse((answer) => answer.url().endsWith("/check") && answer.ok());
  await desk.getByRole("button", { name: "审核通过" }).click();
  await checked;
  await expect(desk.getByText("待签发").first()).toBeVisible();

  const phone = await cast.onPhone("leader");
  await phone.goto("/m/sign-offs");
  await phone.getByRole("link", { name: title }).click();
  await expect(phone.getByRole("button", { name: "同意签发" })).toBeVisible();
  await expectAccessible(phone);
  await phone.getByRole("button", { name: "同意签发" }).click();
  await phone.getByRole("dialog").getByRole("button", { name: "签发", exact: true }).click();
  await expect(phone.getByText("已签发").first()).toBeVisible();
}
