import { expect, type Page, test } from "@playwright/test";
import { apiAs, type Json } from "./api";
import { signIn } from "./steps";

/** Of the demo world: hosted here, reviewed, decided and awarded. */
const COURSES = "0190a0e0-0000-7000-8000-000000000303";

/** A4 between the margins of print.css, in CSS pixels. */
const PAPER = { width: 590, height: 850 };
/** A4 in points, rounded up. */
const A4_POINTS = 596;
const MOST_EXPERTS = 15;

const TEXTS = {
  "a word of 200 letters": "Lifelong".repeat(25),
  "200 characters of Chinese": "江南丝竹与非物质文化遗产传承人进社区".repeat(12).slice(0, 200),
};

/** What people write of what is printed; not ids, days or states. */
const WRITTEN = new Set([
  "title",
  "roundTitle",
  "programmeName",
  "name",
  "unitName",
  "organiserName",
  "applicantName",
  "grade",
  "documentNumber",
  "reason",
  "opinion",
  "comment",
]);
const WRITTEN_LISTS = new Set(["writers", "vetoes"]);

for (const [what, text] of Object.entries(TEXTS)) {
  test(`printed sheets stay within the paper with ${what} in every place`, async ({ page }) => {
    test.setTimeout(300_000);
    const leader = await apiAs("leader");
    const { items } = await leader.get(`applications?round=${COURSES}&state=SELECTED`);
    await signIn(page, "leader");
    await page.route(/\/api\/v1\/(applications|rounds)\//, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, json: lengthened(await answer.json(), text) });
    });
    for (const sheet of [
      `applications/${items[0].id}`,
      `applications/${items[0].id}/opinion`,
      `rounds/${COURSES}/decision`,
      `rounds/${COURSES}/awards`,
    ]) {
      await test.step(sheet, async () => {
        await page.setViewportSize({ width: 1280, height: 800 });
        await page.emulateMedia({ media: "screen" });
        await page.goto(`/print/${sheet}`);
        await expect(page.locator(".sheet").getByText(text).first()).toBeVisible();
        await expectWithin(page, ":not(.wide *)");
        await page.emulateMedia({ media: "print" });
        await page.setViewportSize(PAPER);
        await expectWithin(page, "*");
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
        const widths = [...pdf.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)/g)].map(([, width]) => Number(width));
        expect(widths.length).toBeGreaterThan(0);
        expect(Math.max(...widths)).toBeLessThanOrEqual(A4_POINTS);
      });
    }
  });
}

/** The same with the text in every place that somebody has written, and as many experts as a round may have. */
function lengthened(value: Json, text: string): Json {
  if (Array.isArray(value)) return value.map((each) => lengthened(each, text));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, Json]) => {
      if (typeof inner === "string" && WRITTEN.has(key)) return [key, text];
      if (WRITTEN_LISTS.has(key)) return [key, [text]];
      if (key === "answers") return [key, answered(inner, text)];
      if (key === "opinions") return [key, Array(MOST_EXPERTS).fill(lengthened(inner[0], text))];
      return [key, lengthened(inner, text)];
    }),
  );
}

/** Of a form's answers every text but those that name a file or a day. */
function answered(value: Json, text: string): Json {
  if (typeof value === "string") return /^[0-9a-f]{8}-[0-9a-f-]{27}$|^\d[\d.-]*$/.test(value) ? value : text;
  if (Array.isArray(value)) return value.map((each) => answered(each, text));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, answered(inner, text)]));
}

/** Nothing reaches beyond the sheet, and the page is no wider than its window. */
async function expectWithin(page: Page, which: string): Promise<void> {
  const beyond = await page.locator(".sheet").evaluate((sheet, selector) => {
    const edge = sheet.getBoundingClientRect().right + 1;
    return [...sheet.querySelectorAll(selector)]
      .filter((element) => element.getBoundingClientRect().right > edge)
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 20)}`);
  }, which);
  expect(beyond, page.url()).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, page.url()).toBeLessThanOrEqual(0);
}
