import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { Form, Pipeline, Rubric } from "@/api/types.gen";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { aCaller } from "@/test/people";

const common = {
  organisationId: "o-1",
  hindrances: [],
  versions: [],
  retiredOn: null,
  version: 4,
};

const stage = (kind: string, name: string) => ({ kind, staffName: name, applicantName: name, settings: {} });
const pipeline: Pipeline = {
  ...common,
  id: "pi-1",
  name: "评审流程",
  content: { stages: [stage("submission", "申报"), stage("formal-check", "审核"), stage("decision", "结果")] },
};

const rubric: Rubric = {
  ...common,
  id: "ru-1",
  name: "评分标准",
  content: { step: 0.5, passMark: null, criteria: [{ key: "c1", name: "主题鲜明", points: 60 }], vetoes: [] },
};

const line = (title: string) => ({ type: "string", title, maxLength: 60 });
const formOf = (properties: object): Form["content"] => ({
  schema: { type: "object", additionalProperties: false, required: [], properties },
  hints: {},
});
const form: Form = {
  ...common,
  id: "f-1",
  name: "申报表",
  content: formOf({ field1: line("名称"), field2: line("特色") }),
};

const STALE = { status: 412, body: { status: 412, code: "stale", title: "别人刚改过这里" } };

/** Somebody else saves theirs after mine was read. */
function meeting<Template extends { id: string; version: number }>(place: string, read: Template, theirs: Template) {
  const at = `/${place}/${read.id}`;
  return answering({
    "GET /me": { body: aCaller({ permissions: ["round-template.read", "round-template.edit"] }) },
    "GET /notifications/unread-count": { body: { count: 0 } },
    "GET /stage-kinds": { body: [] },
    [`GET ${at}`]: [{ body: read }, { body: { ...theirs, version: 5 } }],
    [`PUT ${at}`]: [STALE, { body: { ...theirs, version: 6 } }],
  });
}

const save = () => userEvent.click(screen.getByRole("button", { name: "保存" }));

async function written(requests: Request[]) {
  await waitFor(() => expect(requests.filter(({ method }) => method === "PUT")).toHaveLength(2));
  const last = requests.filter(({ method }) => method === "PUT")[1];
  return { version: last?.headers.get("If-Match"), body: await last?.json() };
}

async function saveAndMeet() {
  await save();
  await userEvent.click(await screen.findByRole("button", { name: "读取新内容，保留我写的" }));
}

it("two people change two stages of a pipeline, and both changes are kept", async () => {
  const theirs = { ...pipeline, content: { stages: [...pipeline.content.stages] } };
  theirs.content.stages[2] = stage("decision", "甲改的结果");
  const requests = meeting("pipelines", pipeline, theirs);
  openApp("/pipelines/pi-1/edit", { isWide: true });
  const [first] = await screen.findAllByLabelText(/申报人看到的名称/);
  await userEvent.clear(first as HTMLElement);
  await userEvent.type(first as HTMLElement, "乙改的申报");
  await saveAndMeet();
  expect(await screen.findByRole("group", { name: "3. 甲改的结果" })).toBeVisible();
  expect(screen.queryByText(/没有选之前不会保存/)).toBeNull();
  await save();
  expect(await written(requests)).toMatchObject({
    version: '"5"',
    body: {
      content: {
        stages: [{ applicantName: "乙改的申报" }, { applicantName: "审核" }, { applicantName: "甲改的结果" }],
      },
    },
  });
});

it("what both changed is asked with both values, and nothing is saved before", async () => {
  const theirs = {
    ...pipeline,
    name: "甲的流程",
    content: { stages: [stage("submission", "甲的"), ...pipeline.content.stages.slice(1)] },
  };
  const requests = meeting("pipelines", pipeline, theirs);
  openApp("/pipelines/pi-1/edit", { isWide: true });
  const [first] = await screen.findAllByLabelText(/申报人看到的名称/);
  await userEvent.clear(first as HTMLElement);
  await userEvent.type(first as HTMLElement, "乙的");
  await saveAndMeet();
  const asked = within(await screen.findByRole("alert", { name: /在别处也改过/ }));
  expect(asked.getByRole("heading")).toHaveTextContent("甲的 › 申报人看到的名称");
  expect(asked.getByText("乙的")).toBeVisible();
  expect(asked.getAllByText("甲的").length).toBe(1);
  expect(screen.getByRole("button", { name: "保存" })).toBeDisabled();
  await userEvent.click(asked.getByRole("button", { name: /用别处写的/ }));
  await save();
  expect(await written(requests)).toMatchObject({
    version: '"5"',
    body: { name: "甲的流程", content: { stages: [{ staffName: "甲的", applicantName: "甲的" }, {}, {}] } },
  });
});

it("criteria that both added under one key are two", async () => {
  const theirs = {
    ...rubric,
    content: { ...rubric.content, criteria: [...rubric.content.criteria, { key: "c2", name: "甲加的", points: 20 }] },
  };
  const requests = meeting("rubrics", rubric, theirs);
  openApp("/rubrics/ru-1/edit", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "增加指标" }));
  await userEvent.type(within(screen.getByRole("group", { name: "第 2 项指标" })).getByLabelText(/指标名称/), "乙加的");
  await userEvent.type(within(screen.getByRole("group", { name: "乙加的" })).getByLabelText(/分值/), "20");
  await saveAndMeet();
  expect(await screen.findByRole("group", { name: "甲加的" })).toBeVisible();
  await save();
  expect(await written(requests)).toMatchObject({
    body: { content: { criteria: [{ key: "c1" }, { key: "c2", name: "甲加的" }, { key: "c3", name: "乙加的" }] } },
  });
});

it("fields of a form are merged by their names, and a title that both changed is asked", async () => {
  const theirs = {
    ...form,
    content: formOf({ field1: line("甲改的名称"), field2: line("特色"), field3: line("甲加的") }),
  };
  const requests = meeting("forms", form, theirs);
  openApp("/forms/f-1/edit", { isWide: true });
  const first = within(await screen.findByRole("group", { name: "1. 名称" })).getByLabelText(/栏目名称/);
  await userEvent.type(first, "（乙改）");
  await userEvent.click(screen.getByRole("button", { name: "增加栏目" }));
  await userEvent.type(within(screen.getByRole("group", { name: "第 3 栏" })).getByLabelText(/栏目名称/), "乙加的");
  await saveAndMeet();
  const asked = within(await screen.findByRole("alert", { name: /在别处也改过/ }));
  expect(asked.getByText("甲改的名称")).toBeVisible();
  await userEvent.click(asked.getByRole("button", { name: /用这里写的/ }));
  await save();
  const { body } = await written(requests);
  expect(body.content.schema.properties).toMatchObject({
    field1: { title: "名称（乙改）" },
    field2: { title: "特色" },
    field3: { title: "甲加的" },
    field4: { title: "乙加的" },
  });
});
