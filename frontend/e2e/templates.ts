import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./steps";

const DAY_MS = 24 * 60 * 60 * 1000;

export interface AskedField {
  kind: string;
  title: string;
  prefill?: string;
}

/** A form, field by field; all of them must be filled in. */
export async function makeForm(page: Page, name: string, fields: readonly AskedField[]): Promise<void> {
  await begin(page, "/forms", "新建申报表", name);
  for (const { kind, title, prefill } of fields) {
    await page.getByRole("button", { name: "增加栏目" }).click();
    const field = page.locator("#builder fieldset.ordered").last();
    await field.getByLabel("填写方式").selectOption({ label: kind });
    await field.getByRole("textbox").first().fill(title);
    await field.getByLabel("必填", { exact: true }).check();
    if (prefill === undefined) continue;
    await field.getByText("更多设置").click();
    await field.getByLabel("预先填好").selectOption({ label: prefill });
  }
  await publish(page);
}

/** A rubric of some criteria with their points. */
export async function makeRubric(page: Page, name: string, criteria: Record<string, number>): Promise<void> {
  await begin(page, "/rubrics", "新建评分标准", name);
  for (const [criterion, points] of Object.entries(criteria)) {
    await page.getByRole("button", { name: "增加指标" }).click();
    const fields = page.locator("#rubric-criteria fieldset.ordered").last();
    await fields.getByLabel("指标名称").fill(criterion);
    await fields.getByLabel("分值").fill(String(points));
  }
  await publish(page);
}

export interface Changes {
  without?: readonly string[];
  /** At the end. */
  further?: readonly string[];
  /** How long units may recommend after the window; the usual days where nothing is said. */
  endorsingDays?: number;
}

/** The usual stages, somewhat changed. */
export async function makePipeline(
  page: Page,
  name: string,
  { without = [], further = [], endorsingDays }: Changes = {},
): Promise<void> {
  await begin(page, "/pipelines", "新建评审流程", name);
  await page.getByRole("button", { name: "按常用流程填入" }).click();
  await page.getByLabel("审查要点").fill("材料齐全\n照片能看清场地");
  if (endorsingDays !== undefined) await page.getByLabel("推荐还可用几天").fill(String(endorsingDays));
  for (const stage of without) await page.getByRole("button", { name: new RegExp(`^移出：\\d+\\. ${stage}$`) }).click();
  for (const stage of further) {
    await page.getByRole("button", { name: "增加环节" }).click();
    await page.getByLabel("环节种类").last().selectOption({ label: stage });
  }
  await publish(page);
}

async function begin(page: Page, list: string, action: string, name: string): Promise<void> {
  await page.goto(list);
  await page.getByRole("button", { name: action }).click();
  await page.getByRole("dialog").getByLabel("名称").fill(name);
  await page.getByRole("button", { name: "新建，去编写" }).click();
  await expect(page.getByRole("heading", { level: 1, name: `编辑“${name}”` })).toBeVisible();
}

async function publish(page: Page): Promise<void> {
  await expectAccessible(page);
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await expect(page.getByText("没有缺漏，可以发布。")).toBeVisible();
  await page.getByRole("button", { name: "发布为新版本" }).click();
  await expect(page.getByText(/最新为第 1 版/)).toBeVisible();
  await expectAccessible(page);
}

export interface MadeOf {
  form: string;
  rubric: string;
  pipeline: string;
}

export async function makeProgramme(page: Page, name: string, { form, rubric, pipeline }: MadeOf): Promise<void> {
  await page.goto("/programmes");
  await page.getByRole("button", { name: "新建项目类别" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("名称").fill(name);
  await dialog.getByLabel("用途和依据").fill("按老年教育工作要点设立。");
  await dialog.getByLabel("申报表").selectOption({ label: `${form}（第 1 版）` });
  await dialog.getByLabel("评分标准").selectOption({ label: `${rubric}（第 1 版）` });
  await dialog.getByLabel("评审流程").selectOption({ label: `${pipeline}（第 1 版）` });
  await dialog.getByRole("button", { name: "新建", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expectAccessible(page);
}

export interface Host {
  name: string;
  /** How many it takes of us. */
  takes: number;
}

/** A round of a programme that calls one unit, from its first word to its opening; answers with its address. */
export async function openRoundOf(
  page: Page,
  programme: string,
  { unit, places, host }: { unit: string; places: number; host?: Host },
): Promise<string> {
  await page.goto("/programmes");
  await page.getByRole("link", { name: programme }).click();
  await page.getByRole("link", { name: "发起申报批次" }).click();
  if (host) {
    await page.getByLabel("认定级别").selectOption({ label: "设区市级" });
    await page.getByLabel("主办").selectOption({ label: "上级主办" });
  }
  await page.getByRole("button", { name: "建立批次" }).click();
  await expect(page).toHaveURL(/\/rounds\/[0-9a-f-]{36}$/);
  const address = new URL(page.url()).pathname;

  await page.getByRole("link", { name: "编辑", exact: true }).click();
  if (host) {
    await page.getByLabel("上级主办单位").fill(host.name);
    await page.getByLabel("上级截止时间").fill(countyTime(60));
    await page.getByLabel("给我们的名额").fill(String(host.takes));
  }
  await page.getByLabel("申报开始").fill(countyTime(-1));
  await page.getByLabel("申报截止").fill(countyTime(10));
  await page.getByLabel("通知正文").fill("请组织申报。材料要真实，照片要能看清场地和活动。");
  await page.getByLabel("通知附件").setInputFiles("e2e/fixtures/notice-2022-2030.docx");
  await expect(page.getByRole("button", { name: /^移出附件/ })).toBeVisible();
  await page.getByLabel("同分时").selectOption({ label: "看中位数" });
  await expectAccessible(page);
  await page.getByRole("button", { name: "保存", exact: true }).click();

  await page.getByRole("link", { name: "设置单位和名额" }).click();
  await page.getByLabel("每个单位的名额").fill(String(places));
  const picker = page.getByRole("group", { name: "加入一个单位" });
  await picker.getByLabel("按单位名称找").fill(unit);
  await picker.getByLabel("加入一个单位").selectOption({ label: unit });
  await expectAccessible(page);
  await page.getByRole("button", { name: "保存", exact: true }).click();

  await expect(page.getByText("没有缺漏，可以开放申报。")).toBeVisible();
  await page.getByRole("button", { name: "开放申报" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "开放申报" }).click();
  await expect(page.getByRole("button", { name: "提前截止" })).toBeVisible();
  await expectAccessible(page);
  return address;
}

/** So many days from now, as the county's clock shows it. */
function countyTime(days: number): string {
  const moment = new Date(Date.now() + days * DAY_MS);
  return moment.toLocaleString("sv-SE", { timeZone: "Asia/Shanghai" }).replace(" ", "T");
}
