import { expect, test } from "@playwright/test";
import { apiAs } from "./api";
import { admitted, assignedReviews, endorsedApplication, filesGoneThrough, openBlindRound } from "./rounds";
import { expectAccessibleEverywhere, signIn } from "./steps";

const HIDDEN = "（隐去）";

test("an expert of a blind stage reads the blind copy, and a photograph once staff have looked at it", async ({
  browser,
  page,
}) => {
  test.setTimeout(300_000);
  const { roundId } = await openBlindRound();
  const { displayName, units } = await (await apiAs("chengxiang")).get("me");
  const unit = units[0].name;
  const application = await endorsedApplication(roundId, `${unit}丝竹基地`);

  // Before the formal check, and long before any expert: what is held back waits.
  await filesGoneThrough(application);
  await signIn(page, "bureau", `/rounds/${roundId}/held-files?state=WAITING`);
  await expect(page.getByRole("cell", { name: "待查看" }).first()).toBeVisible();
  await page
    .getByRole("link", { name: `${unit}丝竹基地` })
    .first()
    .click();
  await expect(page.getByRole("button", { name: "看过，给专家看" }).first()).toBeVisible();

  await admitted(application);
  const [reviewId] = await assignedReviews(roundId, [application], ["expert1"]);

  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const expert = await context.newPage();
  await signIn(expert, "expert1", `/expert/rounds/${roundId}`);
  await expert.getByRole("link", { name: `1 号 · ${HIDDEN}丝竹基地` }).click();
  await expect(expert.getByRole("note").filter({ hasText: "本阶段匿名评审" })).toBeVisible();
  await expect(expert.getByText(/第 1 号/)).toBeVisible();
  for (const name of [unit, displayName]) await expect(expert.getByText(name)).toHaveCount(0);
  await expect(expert.getByRole("button", { name: /材料1/ })).toHaveCount(0);
  await expectAccessibleEverywhere(expert, "blind-review");

  await page.goto(`/rounds/${roundId}/reviews/${reviewId}`);
  await expect(page.getByRole("heading", { name: `${unit}丝竹基地` })).toBeVisible();
  await expectAccessibleEverywhere(page, "blind-files");
  await page.getByRole("button", { name: "看过，给专家看" }).first().click();
  await expect(page.getByText("已更新给专家的文件")).toBeVisible();
  await page.getByRole("link", { name: "打印活页" }).click();
  await expect(page.getByRole("cell", { name: `${HIDDEN}丝竹基地` })).toBeVisible();
  await expect(page.getByText(unit)).toHaveCount(0);

  await expert.reload();
  await expert.getByRole("button", { name: /材料1/ }).first().click();
  await expect(expert.getByRole("img", { name: /材料1/ })).toBeVisible();
  await context.close();
});
