import { expect, test } from "@playwright/test";
import { comparedRound } from "./notices";
import { expectAccessible, PHONE, signIn } from "./steps";

test("a finished work is called into a comparison, and its writers hand it in without writing it anew", async ({
  browser,
}) => {
  const { roundId, title } = await comparedRound();
  const desk = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await signIn(desk, "bureau", `/rounds/${roundId}`);
  await desk.getByRole("link", { name: "调入参评成果" }).click();
  // Others of the demo may bear the same title; the latest stands first.
  await desk
    .getByRole("checkbox", { name: `选择“${title}”` })
    .first()
    .check();
  await expectAccessible(desk);
  await desk.getByRole("button", { name: "调入 1 项" }).click();
  await expect(desk.getByText("已调入，待提交").first()).toBeVisible();

  const phone = await browser.newPage(PHONE);
  await signIn(phone, "chengxiang", `/m/rounds/${roundId}`);
  await expect(phone.getByText("不用另行申报")).toBeVisible();
  await expectAccessible(phone);
  await phone.getByRole("link", { name: title }).click();
  await expect(phone.getByText("草稿").first()).toBeVisible();
  await expectAccessible(phone);
});
