import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Through the sign-in service's own page, as one of the demo accounts. */
export async function signIn(page: Page, username: string, path = "/"): Promise<void> {
  await page.goto(path);
  await page.locator("#username").fill(username);
  await page.locator("#password").fill("xuecang");
  await page.locator("#kc-login").click();
  await expect(page.locator("main h1")).toBeVisible();
}

/** Nothing that keeps somebody out, nothing wider than the screen. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" | ")}`)).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}
