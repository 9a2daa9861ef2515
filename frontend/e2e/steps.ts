import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** What a page complained of: an error in the code, a text that is missing, something its policy forbids. */
const complaints = new WeakMap<Page, string[]>();

export function listen(page: Page): void {
  const heard = complaints.get(page) ?? [];
  if (!complaints.has(page)) {
    // What the network refused is shown by the page itself, and said by its own test.
    page.on("console", (line) => {
      if (line.type() === "error" && !line.text().startsWith("Failed to load resource")) heard.push(line.text());
    });
    page.on("pageerror", (error) => heard.push(String(error)));
  }
  complaints.set(page, heard);
}

/** Through the sign-in service's own page, as one of the demo accounts. */
export async function signIn(page: Page, username: string, path = "/"): Promise<void> {
  listen(page);
  await page.goto(path);
  await page.locator("#username").fill(username);
  await page.locator("#password").fill("xuecang");
  await page.locator("#kc-login").click();
  await expect(page.locator("main h1")).toBeVisible();
}

/** Nothing that keeps somebody out, nothing wider than the screen. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.locator("h1").first()).toBeVisible();
  // Behind a dialog the page and its heading are out of reach, as they should be.
  const isCovered = (await page.locator("dialog[open]").count()) > 0;
  // No page has frames, so it need not open a page of its own to gather what they say: half the time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).disableRules(isCovered ? ["page-has-heading-one"] : []);
  const { violations } = await axe.analyze();
  expect
    .soft(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" | ")}`),
      page.url(),
    )
    .toEqual([]);
  expect.soft(complaints.get(page) ?? [], page.url()).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect.soft(overflow, page.url()).toBeLessThanOrEqual(0);
}

export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

const WIDTHS = [1280, 360];

/** From where the navigation stands in one line, in the longer language too. */
const ONE_LINE_FROM = 1280;

async function expectOneTopLine(page: Page): Promise<void> {
  const links = await page.locator("header.top nav a").all();
  const tops = await Promise.all(links.map(async (link) => (await link.boundingBox())?.y));
  expect(new Set(tops).size).toBeLessThanOrEqual(1);
}

/** The page as it stands at both widths and in both languages; pictures of it go to the folder SCREENSHOTS, if there is one. */
export async function expectAccessibleEverywhere(page: Page, name?: string): Promise<void> {
  const size = page.viewportSize();
  const folder = process.env.SCREENSHOTS;
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    if (folder && name) await page.screenshot({ path: `${folder}/${name}-${width}.png` });
    await expectAccessible(page);
    await page.getByRole("button", { name: "English", exact: true }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    if (width >= ONE_LINE_FROM) await expectOneTopLine(page);
    await expectAccessible(page);
    await page.getByRole("button", { name: "中文", exact: true }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  }
  if (size) await page.setViewportSize(size);
}
