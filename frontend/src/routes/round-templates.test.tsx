import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, expect, it } from "vitest";
import type { Form, Pipeline, Rubric, StageKind } from "@/api/types.gen";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { aCaller } from "@/test/people";
import { aRoundSummary } from "@/test/rounds";

const form: Form = {
  id: "f-1",
  organisationId: "o-1",
  name: "游学申报表",
  content: {
    schema: {
      type: "object",
      additionalProperties: false,
      required: ["field1"],
      properties: {
        field1: { type: "string", title: "项目名称", maxLength: 60 },
        field2: { type: "string", title: "线路介绍", maxLength: 2000 },
      },
    },
    hints: {},
  },
  hindrances: [{ pointer: "#/schema/properties/field2/maxLength", code: "bound-missing", message: "须写明上限" }],
  versions: [{ id: "fv-1", number: 1, publishedAt: "2026-02-01T00:00:00Z" }],
  retiredOn: null,
  version: 4,
};

const rubric: Rubric = {
  ...form,
  id: "ru-1",
  name: "评分标准",
  content: { step: 0.5, passMark: null, criteria: [{ key: "c1", name: "主题鲜明", points: 60 }], vetoes: [] },
  hindrances: [{ pointer: "#/criteria", code: "points-not-100", message: "各项分值合计应为 100 分，现为 60 分" }],
  versions: [],
};

const pipeline: Pipeline = {
  ...form,
  id: "pi-1",
  name: "评审流程",
  content: { stages: [{ kind: "submission", staffName: "申报", applicantName: "申报", settings: {} }] },
  hindrances: [],
  versions: [],
};

const kinds: StageKind[] = [
  { code: "submission", part: "BEGINS", after: [], repeats: false, usual: true, settings: [], span: null },
  {
    code: "formal-check",
    part: "PREPARES",
    after: ["submission"],
    repeats: false,
    usual: true,
    settings: [{ name: "points", type: "LINES", usual: null, least: null, most: null, options: [] }],
    span: null,
  },
  {
    code: "expert-review",
    part: "PREPARES",
    after: ["submission"],
    repeats: false,
    usual: true,
    settings: [{ name: "expertsEach", type: "NUMBER", usual: "3", least: 1, most: 15, options: [] }],
    span: null,
  },
];

const answers = {
  "GET /me": { body: aCaller({ permissions: ["round-template.read", "round-template.edit"] }) },
  "GET /notifications/unread-count": { body: { count: 0 } },
  "GET /forms": { body: { items: [], next: null, total: 0 } },
  "GET /forms/f-1": { body: form, headers: { ETag: '"4"' } },
  "GET /forms/f-1/versions/1": {
    body: { id: "fv-1", number: 1, publishedAt: "2026-02-01T00:00:00Z", content: form.content },
  },
  "GET /rubrics/ru-1": { body: rubric, headers: { ETag: '"4"' } },
  "GET /pipelines/pi-1": { body: pipeline, headers: { ETag: '"4"' } },
  "GET /stage-kinds": { body: kinds },
};

beforeAll(async () => void (await import("@/shared/desk/DataTable")), 60_000);

it("a form begins with its name and goes on in the page where it is written", async () => {
  const requests = answering({ ...answers, "POST /forms": { status: 201, body: form } });
  const { router } = openApp("/forms", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "新建申报表" }));
  await userEvent.type(within(screen.getByRole("dialog")).getByLabelText(/名称/), "游学申报表");
  await userEvent.click(screen.getByRole("button", { name: "新建，去编写" }));
  await waitFor(() => expect(router.state.location.pathname).toBe("/forms/f-1/edit"));
  expect(await requests.find(({ method }) => method === "POST")?.json()).toMatchObject({
    name: "游学申报表",
    content: { schema: { type: "object", additionalProperties: false, properties: {} } },
  });
});

it("what is in the way of publishing a form leads to its field", async () => {
  answering(answers);
  openApp("/forms/f-1", { isWide: true });
  const hindrance = await screen.findByRole("link", { name: "线路介绍" });
  expect(hindrance).toHaveAttribute("href", "/forms/f-1/edit#builder/properties/field2");
  expect(screen.getByText(/须写明上限/)).toBeVisible();
  expect(screen.getByRole("link", { name: "第 1 版" })).toHaveAttribute("href", "/forms/f-1?version=1");
  expect(screen.getByRole("textbox", { name: /项目名称/ })).toBeVisible();
});

it("a form that is not whole is not published, and the page says why", async () => {
  answering({
    ...answers,
    "POST /forms/f-1/publication": {
      status: 422,
      body: { code: "template-not-publishable", title: "还不能发布", errors: form.hindrances },
    },
  });
  openApp("/forms/f-1", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "发布为新版本" }));
  expect(await screen.findByText("还不能发布")).toBeVisible();
});

it("a published version is shown and cannot be written", async () => {
  answering(answers);
  openApp("/forms/f-1?version=1", { isWide: true });
  expect(await screen.findByRole("heading", { name: "第 1 版的内容" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "发布为新版本" })).toBeNull();
  expect(screen.getByRole("link", { name: "回到正在编写的内容" })).toHaveAttribute("href", "/forms/f-1");
});

it("fields are added, moved and made into others by keyboard, seen at once and saved as a schema", async () => {
  const requests = answering({ ...answers, "PUT /forms/f-1": { body: form } });
  openApp("/forms/f-1/edit", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "增加栏目" }));
  expect(document.activeElement).toHaveAccessibleName(/栏目名称/);
  await userEvent.keyboard("参加人数");
  const added = within(screen.getByRole("group", { name: "3. 参加人数" }));
  await userEvent.selectOptions(added.getByLabelText("填写方式"), "数字");
  await userEvent.click(added.getByLabelText("必填"));
  await userEvent.click(screen.getByRole("button", { name: "上移：3. 参加人数" }));
  expect(document.activeElement).toHaveAccessibleName("上移：2. 参加人数");
  expect(screen.getByRole("textbox", { name: /^参加人数/ })).toBeVisible();
  expect(screen.getByText(/已存在本机/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "保存" }));
  expect(await screen.findByText("已保存")).toBeVisible();
  const put = requests.find(({ method }) => method === "PUT");
  expect(put?.headers.get("If-Match")).toBe('"4"');
  expect(await put?.json()).toMatchObject({
    content: {
      hints: { "": { order: ["field1", "field3", "field2"] } },
      schema: { required: ["field1", "field3"], properties: { field3: { title: "参加人数", type: "number" } } },
    },
  });
});

it("the raw definition is at hand, and what cannot be read is not saved", async () => {
  const requests = answering(answers);
  openApp("/forms/f-1/edit", { isWide: true });
  await userEvent.click(await screen.findByLabelText("原始定义（供熟悉的人使用）"));
  const raw = screen.getByLabelText(/JSON Schema 与显示提示/);
  expect((raw as HTMLTextAreaElement).value).toContain('"title": "项目名称"');
  await userEvent.type(raw, "x");
  expect(screen.getByText(/不是可以读懂的 JSON/)).toBeVisible();
  await userEvent.click(screen.getByLabelText("逐项编写"));
  expect(screen.getByText(/这份定义不能逐项编写/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "保存" }));
  expect(requests.some(({ method }) => method === "PUT")).toBe(false);
});

it("the points of a rubric are added up while they are typed", async () => {
  const requests = answering({ ...answers, "PUT /rubrics/ru-1": { body: rubric } });
  openApp("/rubrics/ru-1/edit", { isWide: true });
  expect(await screen.findByText("合计 60 分，还差 40 分")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "增加指标" }));
  await userEvent.keyboard("保障到位");
  const added = within(screen.getByRole("group", { name: "保障到位" }));
  await userEvent.type(added.getByLabelText(/分值/), "４０");
  expect(screen.getByText("合计 100 分")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "保存" }));
  await screen.findByText("已保存");
  expect(await requests.find(({ method }) => method === "PUT")?.json()).toMatchObject({
    content: { criteria: [{ key: "c1" }, { key: "c2", name: "保障到位", points: 40 }] },
  });
});

it("a fault of a rubric stands at its field", async () => {
  answering({
    ...answers,
    "PUT /rubrics/ru-1": {
      status: 422,
      body: {
        code: "invalid-input",
        title: "有 1 处要改",
        errors: [{ pointer: "#/content/criteria/0/points", message: "须为数字" }],
      },
    },
  });
  openApp("/rubrics/ru-1/edit", { isWide: true });
  const points = await screen.findByLabelText(/分值/);
  await userEvent.type(points, "{Backspace}");
  await userEvent.click(screen.getByRole("button", { name: "保存" }));
  expect(await screen.findByText("须为数字")).toBeVisible();
  expect(points).toBeInvalid();
});

it("kinds of criteria, headings and categories are written, added up each for itself and shown as experts see them", async () => {
  const requests = answering({ ...answers, "PUT /rubrics/ru-1": { body: rubric } });
  openApp("/rubrics/ru-1/edit", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "增加类别" }));
  await userEvent.keyboard("重点");
  await userEvent.click(screen.getByRole("button", { name: "增加指标" }));
  await userEvent.keyboard("课题设计");
  const added = within(screen.getByRole("group", { name: "课题设计" }));
  await userEvent.type(added.getByLabelText(/分值/), "40");
  await userEvent.type(added.getByLabelText("一级大类"), "设计");
  await userEvent.type(added.getByLabelText("二级大类"), "论证");
  await userEvent.click(added.getByRole("checkbox", { name: "重点" }));
  expect(screen.getByText("重点：合计 100 分")).toBeVisible();
  expect(screen.getByRole("cell", { name: "设计 / 论证" })).toBeVisible();

  await userEvent.click(screen.getByRole("button", { name: "增加指标" }));
  await userEvent.keyboard("知晓率");
  const gate = within(screen.getByRole("group", { name: "知晓率" }));
  await userEvent.selectOptions(gate.getByLabelText(/怎样评/), "达标项（不计分）");
  await userEvent.type(gate.getByLabelText(/应达到的数/), "80");
  await userEvent.type(gate.getByLabelText("单位"), "%");
  expect(gate.queryByLabelText(/分值/)).toBeNull();
  expect(screen.getByText("重点：合计 100 分")).toBeVisible();
  expect(screen.getByText("≥ 80%")).toBeVisible();

  await userEvent.click(screen.getByRole("button", { name: "保存" }));
  await screen.findByText("已保存");
  expect(await requests.find(({ method }) => method === "PUT")?.json()).toMatchObject({
    content: {
      variants: ["重点"],
      criteria: [
        { key: "c1" },
        { key: "c2", group: "设计", subgroup: "论证", kind: "POINTS", points: 40, variants: ["重点"] },
        { key: "c3", kind: "GATE", points: null, gate: { bound: 80, unit: "%", atMost: false } },
      ],
    },
  });
});

it("what is in the way of a pipeline leads to its stage", async () => {
  const hindrances = [{ pointer: "#/stages/0/kind", code: "stage-needs", message: "须先有“形式审查”环节" }];
  answering({ ...answers, "GET /pipelines/pi-1": { body: { ...pipeline, hindrances } } });
  openApp("/pipelines/pi-1", { isWide: true });
  expect(await screen.findByText(/须先有“形式审查”环节/)).toBeVisible();
  expect(screen.getByRole("link", { name: "申报" })).toHaveAttribute("href", "/pipelines/pi-1/edit#stage-0");
});

it("stages come by kind with their settings, and the applicant's steps are shown", async () => {
  const requests = answering({ ...answers, "PUT /pipelines/pi-1": { body: pipeline } });
  openApp("/pipelines/pi-1/edit", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "增加环节" }));
  const stage = within(screen.getByRole("group", { name: "2. 形式审查" }));
  await userEvent.type(stage.getByLabelText(/审查要点/), "材料齐全{Enter}签章完整");
  await userEvent.selectOptions(stage.getByLabelText("环节种类"), "专家评审");
  const review = within(screen.getByRole("group", { name: "2. 专家评审" }));
  expect(review.getByLabelText(/每份申报书由几位专家评审/)).toHaveValue("3");
  expect(review.queryByLabelText(/审查要点/)).toBeNull();
  expect(screen.getByText("走到：申报（1/2）")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "下一环节" }));
  expect(screen.getByText("走到：专家评审（2/2）")).toBeVisible();
  const steps = within(screen.getByRole("list", { name: "办理进度" }));
  expect(steps.getAllByRole("listitem").map((step) => step.getAttribute("aria-current"))).toEqual([null, "step"]);
  await userEvent.click(screen.getByRole("button", { name: "保存" }));
  await screen.findByText("已保存");
  expect(await requests.find(({ method }) => method === "PUT")?.json()).toMatchObject({
    content: {
      stages: [
        { kind: "submission" },
        { kind: "expert-review", staffName: "专家评审", applicantName: "评审", settings: {} },
      ],
    },
  });
});

it("a stage that cannot stay where it stands says so, and one that is missing comes where it belongs", async () => {
  answering(answers);
  openApp("/pipelines/pi-1/edit", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "专家评审" }));
  await userEvent.click(screen.getByRole("button", { name: "上移：2. 专家评审" }));
  expect(within(screen.getByRole("group", { name: "1. 专家评审" })).getByText("须先有“申报”")).toBeVisible();
  expect(within(screen.getByRole("group", { name: "2. 申报" })).getByText("须放在最前")).toBeVisible();
  expect(screen.getByRole("button", { name: "拖动1. 专家评审" })).toHaveAttribute("aria-roledescription", "sortable");
  await userEvent.click(screen.getByRole("button", { name: "上移：2. 申报" }));
  expect(screen.queryByText("须放在最前")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "形式审查" }));
  expect(screen.getByRole("group", { name: "2. 形式审查" })).toBeVisible();
});

it("an example of its days, and the rounds that go by it", async () => {
  answering({
    ...answers,
    "GET /me": { body: aCaller({ permissions: ["round-template.read", "round-template.edit", "round.read"] }) },
    "GET /rounds": { body: { items: [aRoundSummary({ title: "第一批申报" })], next: null, total: 1 } },
  });
  const { router } = openApp("/pipelines/pi-1", { isWide: true });
  expect(await screen.findByRole("link", { name: "第一批申报" })).toBeVisible();
  await router.navigate({ to: "/pipelines/$pipelineId/edit", params: { pipelineId: "pi-1" } });
  await userEvent.type(await screen.findByLabelText("假如申报截止于"), "2026-05-29");
  expect(screen.getByText("到 2026-05-29 为止")).toBeVisible();
});

it("what a pipeline says otherwise than its latest version is listed", async () => {
  const versions = [{ id: "pv-1", number: 1, publishedAt: "2026-02-01T00:00:00Z" }];
  const before = { stages: [{ kind: "submission", staffName: "填报", applicantName: "申报", settings: {} }] };
  answering({
    ...answers,
    "GET /pipelines/pi-1": { body: { ...pipeline, versions } },
    "GET /pipelines/pi-1/versions/1": { body: { ...versions[0], content: before } },
  });
  openApp("/pipelines/pi-1", { isWide: true });
  expect(await screen.findByRole("heading", { name: "与第 1 版相比" })).toBeVisible();
  expect(screen.getByText("申报：经办人看到的名称由“填报”改为“申报”")).toBeVisible();
});

const foreign = {
  format: "xuecang-pipeline",
  version: 1,
  name: "外来流程",
  content: {
    stages: [
      { kind: "submission", staffName: "申报", applicantName: "申报", settings: {} },
      { kind: "interview", staffName: "面谈", applicantName: "面谈", settings: {} },
    ],
  },
};
const ready = [
  { code: "brand", name: "特色品牌", purpose: "培育品牌。", scored: true },
  { code: "commendation", name: "先进表彰", purpose: "表彰先进。", scored: false },
];

it("a file that names what is not here says where, and a good one becomes a template", async () => {
  const refused = {
    status: 422,
    body: {
      code: "invalid-input",
      title: "内容有误",
      errors: [{ pointer: "#/document/content/stages/1/kind", code: "stage-kind-unknown", message: "没有这种环节" }],
    },
  };
  const taken = { body: { id: "pi-1", kind: "PIPELINE", name: "外来流程", hindrances: [] } };
  const requests = answering({
    ...answers,
    "GET /pipelines": { body: { items: [], next: null, total: 0 } },
    "GET /ready-programmes": { body: ready },
    "POST /round-templates/imports": [refused, taken],
  });
  const { router } = openApp("/pipelines", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "从范本或文件新建" }));
  const dialog = within(screen.getByRole("dialog"));
  await userEvent.upload(dialog.getByLabelText("文件"), new File(["{"], "a.json", { type: "application/json" }));
  expect(await dialog.findByText("文件损坏，或者不是导出的文件")).toBeVisible();
  const rubricDocument = JSON.stringify({ ...foreign, format: "xuecang-rubric" });
  const other = new File([rubricDocument], "r.json", { type: "application/json" });
  await userEvent.upload(dialog.getByLabelText("文件"), other);
  expect(await dialog.findByText("这是评分标准的文件，这里要评审流程的文件")).toBeVisible();
  const good = new File([JSON.stringify(foreign)], "b.json", { type: "application/json" });
  await userEvent.upload(dialog.getByLabelText("文件"), good);
  expect(await dialog.findByText("已选：外来流程")).toBeVisible();
  await userEvent.click(dialog.getByRole("button", { name: "新建" }));
  expect(await dialog.findByText("第 2 个环节“面谈” 没有这种环节")).toBeVisible();
  await userEvent.type(dialog.getByLabelText("名称"), "本地流程");
  await userEvent.click(dialog.getByRole("button", { name: "新建" }));
  await waitFor(() => expect(router.state.location.pathname).toBe("/pipelines/pi-1"));
  expect(
    await requests
      .filter(({ method }) => method === "POST")
      .at(-1)
      ?.json(),
  ).toEqual({
    document: foreign,
    name: "本地流程",
  });
});

it("a rubric is taken from a ready programme that has one", async () => {
  const rubricDocument = { ...foreign, format: "xuecang-rubric", name: "品牌评分标准" };
  const requests = answering({
    ...answers,
    "GET /rubrics": { body: { items: [], next: null, total: 0 } },
    "GET /ready-programmes": { body: ready },
    "GET /ready-programmes/brand": { body: { ...ready[0], form: foreign, rubric: rubricDocument, pipeline: foreign } },
    "POST /round-templates/imports": { body: { id: "ru-1", kind: "RUBRIC", name: "品牌评分标准", hindrances: [] } },
  });
  openApp("/rubrics", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "从范本或文件新建" }));
  const dialog = within(screen.getByRole("dialog"));
  await dialog.findByRole("option", { name: "特色品牌" });
  expect(dialog.queryByRole("option", { name: "先进表彰" })).toBeNull();
  await userEvent.selectOptions(dialog.getByLabelText("来自"), "特色品牌");
  expect(await dialog.findByText("不填则为“品牌评分标准”")).toBeVisible();
  await userEvent.click(dialog.getByRole("button", { name: "新建" }));
  await waitFor(() => expect(requests.some(({ method }) => method === "POST")).toBe(true));
  expect(await requests.find(({ method }) => method === "POST")?.json()).toEqual({ document: rubricDocument });
});

it("a document becomes the next version of what was read", async () => {
  const requests = answering({
    ...answers,
    "GET /ready-programmes": { body: ready },
    "POST /round-templates/imports": { body: { id: "pi-1", kind: "PIPELINE", name: "评审流程", hindrances: [] } },
  });
  openApp("/pipelines/pi-1", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "导入为新版本" }));
  const dialog = within(screen.getByRole("dialog"));
  const file = new File([JSON.stringify(foreign)], "b.json", { type: "application/json" });
  await userEvent.upload(dialog.getByLabelText("文件"), file);
  await dialog.findByText("已选：外来流程");
  await userEvent.click(dialog.getByRole("button", { name: "导入" }));
  await waitFor(() => expect(requests.some(({ method }) => method === "POST")).toBe(true));
  const sent = requests.find(({ method }) => method === "POST");
  expect(sent?.headers.get("If-Match")).toBe('"4"');
  expect(await sent?.json()).toEqual({ document: foreign, templateId: "pi-1" });
});

it("who only reads is not let into the editing", async () => {
  answering({ ...answers, "GET /me": { body: aCaller({ permissions: ["round-template.read"] }) } });
  openApp("/rubrics/ru-1/edit", { isWide: true });
  expect(await screen.findByRole("heading", { name: "没有权限" })).toBeVisible();
});
