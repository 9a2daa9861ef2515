import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { apiAs } from "./api";
import { type MadeRound, openRound, wholeAnswers } from "./rounds";
import { expectAccessible, expectAccessibleEverywhere, PHONE, signIn } from "./steps";

const FORM = "../docs/examples/forms/quality-project.json";
const TITLE = "江南丝竹学习基地";
const FEATURES = "师生同台，村村有班。";
const REASON = "按县里意见补充安全责任人。";

test("a form is changed while somebody writes: nothing typed is lost, and what is new is asked", async ({
  browser,
  page,
}) => {
  test.setTimeout(300_000);
  const round = await openRound();
  const phone = await (await browser.newContext(PHONE)).newPage();
  const id = await begin(phone, round);

  await publishAnotherVersion(round.formId);
  await moveTheRound(page, round);
  await seeWhatChanged(phone, id);
  await handIn(phone, id);
});

/** On the phone: a title, and a field that will have no place any more. */
async function begin(phone: Page, round: MadeRound): Promise<string> {
  await signIn(phone, "chengxiang", `/m/rounds/${round.roundId}`);
  await phone.getByRole("button", { name: "开始申报" }).click();
  await expect(phone).toHaveURL(/\/m\/applications\/[^/]+$/);
  const id = new URL(phone.url()).pathname.split("/").at(-1) ?? "";
  await phone.getByRole("textbox", { name: /基地名称/ }).fill(TITLE);
  await phone.getByRole("textbox", { name: /特色与创新/ }).fill(FEATURES);
  await expect.poll(async () => (await readAs("chengxiang", id)).answers.features).toBe(FEATURES);
  return id;
}

/** Without the field for features, and with one that must be filled in. */
async function publishAnotherVersion(formId: string): Promise<void> {
  const { schema, hints } = JSON.parse(readFileSync(FORM, "utf8"));
  const { features, ...properties } = schema.properties;
  const { "/features": ofFeatures, ...others } = hints;
  const order = others[""].order.map((name: string) => (name === "features" ? "safety" : name));
  const bureau = await apiAs("bureau");
  const { version, name } = await bureau.get(`forms/${formId}`);
  const replaced = await bureau.put(`forms/${formId}`, version, {
    name,
    content: {
      schema: {
        ...schema,
        required: [...schema.required, "safety"],
        properties: { ...properties, safety: { type: "string", title: "安全责任人", minLength: 2, maxLength: 20 } },
      },
      hints: { ...others, "": { ...others[""], order } },
    },
  });
  await bureau.post(`forms/${formId}/publication`, replaced.version);
  expect([features.title, ofFeatures.widget]).toEqual(["特色与创新", "TEXT"]);
}

/** At the desk: first what it does to those who are writing. */
async function moveTheRound(page: Page, round: MadeRound): Promise<void> {
  await signIn(page, "bureau", `/rounds/${round.roundId}`);
  await page.getByRole("button", { name: "换用申报书新版本" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(/新版本/).selectOption({ index: 1 });
  await dialog.getByLabel(/原因/).fill(REASON);
  await dialog.getByRole("button", { name: "看看有什么变化" }).click();
  await expect(dialog.getByText("新增：安全责任人")).toBeVisible();
  await expect(dialog.getByText("取消：特色与创新")).toBeVisible();
  await expect(dialog.getByText(/^1 份草稿将换用新版本，其中 1 份/)).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "换用", exact: true }).click();
  await expect(page.getByText("已换用新版本，正在填写的人会收到消息")).toBeVisible();
}

async function seeWhatChanged(phone: Page, id: string): Promise<void> {
  await phone.reload();
  const note = phone.getByRole("region", { name: "申报书有更新" });
  await expect(note.getByText(REASON)).toBeVisible();
  await expect(note.getByText("新增：安全责任人")).toBeVisible();
  await expect(note.getByText(FEATURES)).toBeVisible();
  await expect(phone.getByRole("textbox", { name: /基地名称/ })).toHaveValue(TITLE);
  await expectAccessibleEverywhere(phone, "form-moved-on-a-phone");
  await phone.getByRole("textbox", { name: /安全责任人/ }).fill("周素琴");
  await expect.poll(async () => (await readAs("chengxiang", id)).answers.safety).toBe("周素琴");
}

/** The long rest by a program; what is handed in stands by the form as it is now. */
async function handIn(phone: Page, id: string): Promise<void> {
  const writer = await apiAs("chengxiang");
  const photo = await writer.upload("files", "e2e/fixtures/place.png");
  const { version } = await writer.get(`applications/${id}`);
  await writer.patch(`applications/${id}`, version, { answers: wholeAnswers(TITLE, photo.id) });
  await phone.reload();
  await phone.getByRole("button", { name: "提交申报" }).click();
  await phone.getByRole("dialog").getByRole("button", { name: "提交", exact: true }).click();
  await expect(phone.getByRole("heading", { level: 1, name: "已提交" })).toBeVisible();
  await expectAccessible(phone);
  const { answers } = await readAs("chengxiang", id);
  expect([answers.safety, answers.features]).toEqual(["周素琴", undefined]);
}

async function readAs(username: string, id: string) {
  return (await apiAs(username)).get(`applications/${id}`);
}
