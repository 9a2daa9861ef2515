import { existsSync } from "node:fs";
import { type Browser, expect, test } from "@playwright/test";
import { bindUnits, correctNotice } from "./planning";
import { expectAccessibleEverywhere, PHONE, signIn } from "./steps";

interface Notice {
  file: string;
  year: number;
  milestone: RegExp;
  /** Where the year has not begun: from when its work counts. */
  periodStart?: string;
}

const FOUNDING: Notice = { file: "../../shared/documents/taicang-2024.docx", year: 2024, milestone: /普惠性项目/ };
const OWN: Notice = { file: "e2e/fixtures/notice-2025.docx", year: 2025, milestone: /全民终身学习周/ };
/** Whose words the product may print. */
const EXAMPLE: Notice = {
  file: "../docs/examples/notice-2027.docx",
  year: 2027,
  milestone: /全民终身学习周/,
  periodStart: "2026-09-01",
};

/** The founding notice where it lies beside the project, else one of our own; pictures are taken of the example. */
const notice = process.env.SCREENSHOTS ? EXAMPLE : existsSync(FOUNDING.file) ? FOUNDING : OWN;

test("a notice becomes a living plan", async ({ browser, page }) => {
  test.setTimeout(600_000);
  await signIn(page, "bureau", "/plans");
  await expectAccessibleEverywhere(page, "plans");
  await page.locator("input[type=file]").setInputFiles(notice.file);
  await expect(page.getByRole("heading", { level: 1, name: "校对通知" })).toBeVisible();
  await correctNotice(page);
  await expectAccessibleEverywhere(page, "correcting");
  if (notice.periodStart) await page.getByLabel("计划期开始").fill(notice.periodStart);
  await page.getByRole("button", { name: "采用，进入计划草稿" }).click();

  await expect(page.getByRole("button", { name: "送审" })).toBeVisible();
  await bindUnits(page);
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await expect(page.getByText("没有缺漏，可以送审。")).toBeVisible();
  await expectAccessibleEverywhere(page, "draft");
  await page.getByRole("button", { name: "送审" }).click();
  await expect(page).toHaveURL(/\/sign-offs\//);
  await expectAccessibleEverywhere(page, "sign-off");

  await check(browser, page.url());
  await approveOnPhone(browser);

  await page.goto(`/dashboard?year=${notice.year}`);
  const row = page.getByRole("row").filter({ has: page.getByRole("link", { name: notice.milestone }) });
  await expect(row).toBeVisible();
  const before = await row.textContent();
  await expectAccessibleEverywhere(page, "dashboard");

  await reportOnPhone(browser);

  await page.reload();
  await expect(row).toBeVisible();
  await expect(row).not.toHaveText(before ?? "");
  await row.getByRole("link", { name: notice.milestone }).click();
  await expect(page.getByText("三个村（社区）各办了一场")).toBeVisible();
  await expectAccessibleEverywhere(page, "task-item");
});

/** By the second officer: who drafted does not check. */
async function check(browser: Browser, address: string): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, "bureau2", address);
  await page.getByRole("button", { name: "审核通过" }).click();
  await expect(page.getByText("待签发").first()).toBeVisible();
  await context.close();
}

async function approveOnPhone(browser: Browser): Promise<void> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await signIn(page, "leader");
  await expect(page).toHaveURL(/\/m\/sign-offs/);
  await expectAccessibleEverywhere(page, "phone-sign-offs");
  await page.getByRole("link", { name: new RegExp(String(notice.year)) }).click();
  await expect(page.getByRole("button", { name: "同意签发" })).toBeVisible();
  await expectAccessibleEverywhere(page, "phone-approval");
  await page.getByRole("button", { name: "同意签发" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "签发", exact: true }).click();
  await expect(page.getByText("已签发").first()).toBeVisible();
  await context.close();
}

async function reportOnPhone(browser: Browser): Promise<void> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await signIn(page, "chengxiang");
  await expect(page).toHaveURL(/\/m\/tasks/);
  await expectAccessibleEverywhere(page, "phone-tasks");
  await page.getByRole("link", { name: notice.milestone }).click();
  const line = page.getByRole("textbox", { name: /一句话说明/ }).first();
  await line.fill("三个村（社区）各办了一场，参加的人比去年多。");
  await expectAccessibleEverywhere(page, "phone-report");

  // A dead spot: what was typed is kept, and said to be.
  await context.setOffline(true);
  await page.getByRole("button", { name: "报告完成" }).click();
  await expect(page.getByText("没有网络").first()).toBeVisible();
  await context.setOffline(false);
  await page.reload();
  await expect(line).toHaveValue(/三个村/);

  await page.getByRole("button", { name: "报告完成" }).click();
  await expect(page.getByText("已报告").first()).toBeVisible();
  await context.close();
}
