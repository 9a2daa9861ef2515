import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { aCaller } from "@/test/people";
import { anImport, aPlan, aPlanSummary, PLAN } from "@/test/plans";

const officer = aCaller({
  permissions: ["plan.read", "plan.read-draft", "plan.import", "plan.edit", "plan.publish"],
});
const list = (items: unknown[]) => ({ body: { items, next: null, total: items.length } });
const me = { "GET /me": { body: officer } };
const wide = { isWide: true };

const drafting = {
  ...me,
  [`GET /plans/${PLAN}/draft`]: { body: aPlan() },
  "GET /measures": { body: [{ code: "organisations", unit: "个", parameters: [] }] },
  "GET /organisations": list([{ id: "o-1", name: "城东社区教育中心" }]),
  "GET /organisation-groups": list([{ id: "g-1", name: "各中心" }]),
};

it("reads a chosen notice and leads to correcting it", async () => {
  const requests = answering({
    ...me,
    "GET /plans": list([aPlanSummary()]),
    "GET /plan-imports": list([]),
    "POST /plan-imports": { status: 201, headers: { Location: "/api/v1/plan-imports/i-1" } },
    "GET /plan-imports/i-1": { body: anImport() },
  });
  const { router } = openApp("/plans", wide);
  await userEvent.upload(await screen.findByLabelText("导入年度工作通知"), new File(["x"], "notice.docx"), {
    applyAccept: false,
  });
  expect(await screen.findByRole("heading", { level: 1, name: "校对通知" })).toBeVisible();
  expect(router.state.location.pathname).toBe("/plans/imports/i-1");
  expect(requests.some((request) => request.headers.get("Idempotency-Key") !== null)).toBe(true);
});

it("says what is wrong with a file and leaves the page as it was", async () => {
  answering({
    ...me,
    "GET /plans": list([]),
    "GET /plan-imports": list([]),
    "POST /plan-imports": {
      status: 422,
      body: { code: "notice-unreadable", title: "读不出来", errors: [{ pointer: "/file", message: "文件已加密" }] },
    },
  });
  openApp("/plans", wide);
  const field = await screen.findByLabelText("导入年度工作通知");
  await userEvent.upload(field, new File(["x"], "notice.pdf"), { applyAccept: false });
  expect(await screen.findByText("文件已加密")).toBeVisible();
});

describe("correcting a notice", () => {
  const correcting = { ...me, "GET /plan-imports/i-1": { body: anImport() }, "GET /plans": list([]) };

  it("marks every figure in the source, asks for the bare level, and settles it by the answer", async () => {
    answering(correcting);
    openApp("/plans/imports/i-1", wide);
    expect(await screen.findByRole("button", { name: "5门以上" })).toBeVisible();
    expect(screen.getByText("待核对 1 处，共 1 处说明")).toBeVisible();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "级别" }), "CITY");
    expect(screen.getByText("待核对 0 处，共 1 处说明")).toBeVisible();
  });

  it("accepts the draft as corrected, with its version, and goes on to the plan", async () => {
    const requests = answering({
      ...correcting,
      ...drafting,
      [`GET /plans/${PLAN}/draft/faults`]: { body: [] },
      "POST /plan-imports/i-1/acceptance": { status: 201, headers: { Location: `/api/v1/plans/${PLAN}` } },
      "GET /plan-imports": list([]),
    });
    openApp("/plans/imports/i-1", wide);
    const item = await screen.findByRole("textbox", { name: /^任务/ });
    await userEvent.clear(item);
    await userEvent.type(item, "建成课程");
    await userEvent.click(screen.getByRole("button", { name: "采用，进入计划草稿" }));
    expect(await screen.findByRole("button", { name: "送审" })).toBeVisible();
    const sent = requests.find((request) => request.url.endsWith("/acceptance"));
    expect(sent?.headers.get("If-Match")).toBe('"1"');
    expect(await sent?.json()).toMatchObject({
      year: 2024,
      periodStart: "2024-01-01",
      draft: { keyTasks: [{ items: [{ text: "建成课程" }] }] },
    });
  });

  it("keeps what was typed when somebody else was faster", async () => {
    answering({
      ...correcting,
      "GET /plan-imports/i-1": [{ body: anImport() }, { body: anImport({ version: 2 }) }],
      "PUT /plan-imports/i-1/corrections": { status: 412, body: { code: "version-stale", title: "旧版本" } },
    });
    openApp("/plans/imports/i-1", wide);
    const title = await screen.findByRole("textbox", { name: /^标题/ });
    await userEvent.type(title, "新");
    await userEvent.click(screen.getByRole("button", { name: "保存校对" }));
    await userEvent.click(await screen.findByRole("button", { name: "读取新内容，保留我写的" }));
    expect(screen.getByRole("textbox", { name: /^标题/ })).toHaveValue("学习工作要点新");
  });
});

describe("a plan's draft", () => {
  it("tells what stops it, binds names at one press, and is sent only when saved", async () => {
    const requests = answering({
      ...drafting,
      [`GET /plans/${PLAN}/draft/faults`]: {
        body: [
          {
            code: "responsible-unbound",
            nodeId: "r-1",
            pointer: "/keyTasks/0/responsibility",
            message: "城东中心没有对应",
          },
        ],
      },
      [`POST /plans/${PLAN}/draft/binding-suggestions`]: {
        body: [
          {
            name: "城东中心",
            responsibilityIds: ["r-1"],
            outcome: "EXACT",
            candidates: [{ kind: "ORGANISATION", id: "o-1", name: "城东社区教育中心", similarity: 1 }],
          },
        ],
      },
      [`PUT /plans/${PLAN}/draft/content`]: { body: aPlan({ version: 4 }) },
    });
    openApp(`/plans/${PLAN}/draft`, wide);
    expect(await screen.findByText("城东中心没有对应")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "查找对应单位" }));
    await userEvent.click(await screen.findByRole("button", { name: "采用 1 个完全相符的" }));
    expect(screen.getByRole("button", { name: "送审" })).toBeDisabled();
    await userEvent.click(screen.getByRole("button", { name: "保存" }));
    await waitFor(() => expect(requests.some((request) => request.method === "PUT")).toBe(true));
    const sent = requests.find((request) => request.method === "PUT");
    expect(sent?.headers.get("If-Match")).toBe('"3"');
    expect(await sent?.json()).toMatchObject({
      keyTasks: [{ responsibility: { units: [{ name: "城东中心", organisationId: "o-1", groupId: null }] } }],
    });
  });

  it("is given up only by an answer, which a double click does not give", async () => {
    const requests = answering({
      ...drafting,
      [`GET /plans/${PLAN}/draft/faults`]: { body: [] },
      [`POST /plans/${PLAN}/draft/discarding`]: { body: aPlan() },
      "GET /plans": list([]),
      "GET /plan-imports": list([]),
    });
    const { router } = openApp(`/plans/${PLAN}/draft`, wide);
    await userEvent.dblClick(await screen.findByRole("button", { name: "放弃这一版草稿" }));
    const asked = within(screen.getByRole("dialog", { name: "放弃这一版草稿？" }));
    expect(requests.some((request) => request.method === "POST")).toBe(false);
    await userEvent.click(asked.getByRole("button", { name: "放弃这一版草稿" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/plans"));
  });

  it.each([
    ["given up", { status: 409, body: { code: "no-draft", title: "没有草稿" } }],
    ["sent", { body: aPlan({ shown: { ...aPlan().shown, state: "IN_SIGN_OFF" } }) }],
  ])("that was %s leads to its plan", async (_, draft) => {
    answering({
      ...drafting,
      [`GET /plans/${PLAN}`]: { body: aPlan({ state: "PUBLISHED" }) },
      [`GET /plans/${PLAN}/versions`]: { body: [] },
      [`GET /plans/${PLAN}/draft`]: draft,
    });
    const { router } = openApp(`/plans/${PLAN}/draft`, wide);
    await waitFor(() => expect(router.state.location.pathname).toBe(`/plans/${PLAN}`));
  });

  it("goes back to what was saved when asked to", async () => {
    answering({ ...drafting, [`GET /plans/${PLAN}/draft/faults`]: { body: [] } });
    openApp(`/plans/${PLAN}/draft`, wide);
    const title = await screen.findByRole("textbox", { name: /^标题/ });
    const saved = (title as HTMLInputElement).value;
    await userEvent.type(title, "（改）");
    await userEvent.click(screen.getByRole("button", { name: "撤销未保存的改动" }));
    await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "撤销未保存的改动" }));
    expect(title).toHaveValue(saved);
    expect(screen.queryByRole("button", { name: "撤销未保存的改动" })).not.toBeInTheDocument();
  });
});

it("a unit beyond those read at first is found by its name and bound", async () => {
  const far = {
    id: "o-900",
    name: "远山社区教育中心",
    kind: "CENTRE",
    divisionCode: null,
    parentId: null,
    parentName: null,
    level: 4,
  };
  const requests = answering({
    ...drafting,
    [`GET /plans/${PLAN}/draft/faults`]: { body: [] },
    "GET /organisations": [
      { body: { items: [], next: "c2", total: null } },
      { body: { items: [far], next: null, total: 1 } },
    ],
    [`PUT /plans/${PLAN}/draft/content`]: { body: aPlan({ version: 4 }) },
  });
  openApp(`/plans/${PLAN}/draft`, wide);
  await userEvent.type(await screen.findByLabelText("按单位名称找"), "远山");
  await screen.findByRole("option", { name: "远山社区教育中心" });
  await userEvent.selectOptions(screen.getByRole("combobox", { name: /对应单位/ }), "organisation:o-900");
  await userEvent.click(screen.getByRole("button", { name: "增加批次" }));
  await userEvent.type(screen.getByLabelText("什么的"), "游学项目");
  await userEvent.click(screen.getByRole("button", { name: "保存" }));
  await waitFor(() => expect(requests.some((request) => request.method === "PUT")).toBe(true));
  expect(requests.some(({ url }) => new URL(url).search.includes(`name=${encodeURIComponent("远山")}`))).toBe(true);
  expect(await requests.find((request) => request.method === "PUT")?.json()).toMatchObject({
    keyTasks: [
      {
        responsibility: { units: [{ name: "城东中心", organisationId: "o-900" }] },
        items: [{ batches: [{ ordinal: 1, word: "批", of: "游学项目" }] }],
      },
    ],
  });
});

it("shows a version's changes as old and new text", async () => {
  const shown = { ...aPlan().shown, number: 2, state: "PUBLISHED" as const, reason: "上级调整" };
  answering({
    ...me,
    [`GET /plans/${PLAN}`]: { body: aPlan({ state: "PUBLISHED", shown }) },
    [`GET /plans/${PLAN}/versions`]: { body: [shown] },
    [`GET /plans/${PLAN}/versions/2/changes`]: {
      body: [
        {
          nodeId: "b",
          kind: "ITEM",
          change: "CHANGED",
          label: "办好学习周",
          fields: [{ field: "due", before: "2024-10-31", after: "2024-11-30" }],
        },
      ],
    },
  });
  openApp(`/plans/${PLAN}`, wide);
  expect((await screen.findByText("2024-10-31")).tagName).toBe("DEL");
  expect(screen.getByText("2024-11-30").tagName).toBe("INS");
  expect(screen.getAllByText("上级调整")).not.toHaveLength(0);
});

it("the reason for an amendment outlives a reload, and is sent once", async () => {
  const published = aPlan({ state: "PUBLISHED" });
  const requests = answering({
    ...me,
    ...drafting,
    [`GET /plans/${PLAN}`]: { body: published },
    [`GET /plans/${PLAN}/versions`]: { body: [{ ...published.shown, state: "PUBLISHED" }] },
    [`GET /plans/${PLAN}/draft/faults`]: { body: [] },
    [`POST /plans/${PLAN}/amendments`]: { body: aPlan() },
  });
  localStorage.setItem(
    `xuecang.draft:${aCaller().id}:plan-amendment:${PLAN}`,
    JSON.stringify({ changes: { reason: "上级调整指标" }, savedAt: new Date().toISOString() }),
  );
  openApp(`/plans/${PLAN}`, wide);
  await userEvent.click(await screen.findByRole("button", { name: "修订" }));
  expect(screen.getByLabelText(/原因|理由/)).toHaveValue("上级调整指标");
  const submit = screen.getByRole("button", { name: "开始修订" });
  await userEvent.dblClick(submit);
  await waitFor(() => expect(requests.some((request) => request.method === "POST")).toBe(true));
  const posts = requests.filter((request) => request.method === "POST");
  expect(posts).toHaveLength(1);
  expect(await posts[0]?.json()).toEqual({ reason: "上级调整指标" });
});
