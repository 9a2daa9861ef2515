import AxeBuilder from "@axe-core/playwright";
import { type APIRequestContext, expect, type Page } from "@playwright/test";

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

export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

const WIDTHS = [1280, 360];

/** The page as it stands at both widths and in both languages; a picture for the README where one is asked for. */
export async function expectAccessibleEverywhere(page: Page, name?: string): Promise<void> {
  const size = page.viewportSize();
  if (name !== undefined && process.env.SCREENSHOTS) {
    await page.screenshot({ path: `../docs/images/${name}.png`, fullPage: true });
  }
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await expectAccessible(page);
    await page.getByRole("button", { name: "English", exact: true }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expectAccessible(page);
    await page.getByRole("button", { name: "中文", exact: true }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  }
  if (size) await page.setViewportSize(size);
}

/**
 * The demo's bureau has one officer, who drafts and checks: the administrator's audited setting allows that.
 * The leader stays a second person.
 */
export async function allowOnePersonTwice({ request }: Page): Promise<void> {
  const { authority } = (await (await request.get("/config.json")).json()) as { authority: string };
  const token = await tokenOf(request, authority, "admin");
  const officer = await tokenOf(request, authority, "bureau");
  const me = await request.get("/api/v1/me", { headers: { Authorization: `Bearer ${officer}` } });
  const { units } = (await me.json()) as { units: { organisationId: string }[] };
  const path = `/api/v1/sign-off-settings/${units[0]?.organisationId}`;
  const headers = { Authorization: `Bearer ${token}` };
  const setting = await request.get(path, { headers });
  const { version } = (await setting.json()) as { version: number };
  const set = await request.put(path, {
    headers: { ...headers, "If-Match": `"${version}"` },
    data: { samePersonTwice: true },
  });
  expect(set.ok(), await set.text()).toBe(true);
}

async function tokenOf(request: APIRequestContext, authority: string, username: string): Promise<string> {
  const answer = await request.post(`${authority}/protocol/openid-connect/token`, {
    form: { grant_type: "password", client_id: "xuecang-cli", username, password: "xuecang" },
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}
