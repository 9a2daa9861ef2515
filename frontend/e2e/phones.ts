import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./steps";

const PHOTO = "e2e/fixtures/place.png";

/** A leader's link for the unit's chat group; answers with it. */
export async function invite(page: Page, round: string): Promise<string> {
  await page.goto("/m/rounds");
  await expectAccessible(page);
  await page.locator(`a[href="/m${round}"]`).click();
  await page.getByRole("button", { name: "生成邀请链接" }).click();
  const link = page.getByText(/\/m\/invitation#/);
  await expect(link).toBeVisible();
  await expectAccessible(page);
  return (await link.textContent()) ?? "";
}

export interface Written {
  title: string;
  /** By the label of their fields. */
  texts: Record<string, string>;
}

/** From the empty draft on the screen to the last photo; what is typed in between is typed without a network. */
export async function writeThroughADeadSpot(page: Page, { title, texts }: Written): Promise<void> {
  await page.getByRole("textbox", { name: /申报名称/ }).fill(title);
  await expect(page.getByText(/^已自动保存/)).toBeVisible();
  await page.context().setOffline(true);
  await fillIn(page, texts);
  await expect(page.getByText("没有网络，写的内容已存在本机，联网后自动保存")).toBeVisible();
  await expectAccessible(page);
  await page.context().setOffline(false);
  await expect(page.getByText(/^已自动保存/)).toBeVisible();
  // What came over is there for another device, or after the phone was put away.
  await page.reload();
  for (const [label, text] of Object.entries(texts)) {
    await expect(page.getByRole("textbox", { name: label })).toHaveValue(text);
  }
  await takePhotoAndPledge(page);
}

export async function write(page: Page, { title, texts }: Written): Promise<void> {
  await page.getByRole("textbox", { name: /申报名称/ }).fill(title);
  await fillIn(page, texts);
  await takePhotoAndPledge(page);
}

async function fillIn(page: Page, texts: Record<string, string>): Promise<void> {
  for (const [label, text] of Object.entries(texts)) await page.getByRole("textbox", { name: label }).fill(text);
}

async function takePhotoAndPledge(page: Page): Promise<void> {
  await page.getByLabel("拍照上传").first().setInputFiles(PHOTO);
  await expect(page.getByRole("button", { name: "place.png", exact: true })).toBeVisible();
  await page.getByRole("checkbox", { name: /真实/ }).check();
  await expect(page.getByText(/^已自动保存/)).toBeVisible();
  await expectAccessible(page);
}

export async function handIn(page: Page): Promise<void> {
  await page.getByRole("button", { name: "提交申报" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "提交", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "已提交" })).toBeVisible();
  await expectAccessible(page);
}

/** The unit's leader recommends what waits. */
export async function recommend(page: Page, titles: readonly string[]): Promise<void> {
  for (const title of titles) {
    await page.goto("/m/tasks");
    await expect(page.getByText("等您推荐").first()).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: title }).first().click();
    await page.getByRole("textbox", { name: /推荐意见/ }).fill("材料属实，同意推荐。");
    await expectAccessible(page);
    await page.getByRole("button", { name: "同意推荐" }).click();
    await expect(page.getByText(/单位已推荐，排第/)).toBeVisible();
  }
}

/** Of an application that the unit did not recommend. */
export async function readWhyItEnded(page: Page, title: string): Promise<void> {
  await page.goto("/m/applications");
  await page.getByRole("link", { name: title }).click();
  await expect(page.getByText(/未获单位推荐$/)).toBeVisible();
  await expectAccessible(page);
}

/** Of an application that was selected until somebody rightly objected. */
export async function readWhyItIsSelectedNoLonger(page: Page, title: string, reply: string): Promise<void> {
  await page.goto("/m/applications");
  await page.getByRole("link", { name: title }).click();
  await expect(page.getByText(/异议成立，改为未入选/)).toBeVisible();
  await expect(page.getByText(reply).first()).toBeVisible();
  await expectAccessible(page);
}

export interface Objected {
  notice: string;
  about: string;
  text: string;
}

/** Somebody without an account objects; answers with the code by which the reply is read. */
export async function object(page: Page, { notice, about, text }: Objected): Promise<string> {
  await page.goto("/notices");
  await expectAccessible(page);
  await page.getByRole("link", { name: notice }).click();
  await expect(page.getByRole("heading", { level: 1, name: notice })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("对哪一项").selectOption({ label: about });
  await page.getByLabel("异议内容").fill(text);
  await page.getByLabel("姓名").fill("王小芳");
  await page.getByLabel("电话").fill("13800001234");
  await page.getByLabel("添加证明材料").setInputFiles(PHOTO);
  await expect(page.getByText("place.png").first()).toBeVisible();
  await page.getByRole("button", { name: "提交异议" }).click();
  await expect(page.getByRole("heading", { name: "异议已收到" })).toBeVisible();
  await expectAccessible(page);
  return (await page.locator(".objection-code").textContent()) ?? "";
}

export async function readReply(page: Page, code: string): Promise<void> {
  await page.goto("/objection");
  await page.getByLabel("查询码").fill(code);
  await page.getByRole("button", { name: "查询", exact: true }).click();
}
