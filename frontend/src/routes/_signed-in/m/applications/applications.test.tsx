import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { RoundApplication } from "@/api/types.gen";
import { formatsFor } from "@/shared/i18n/format";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { APPLICATION, aFile, aForm, anApplication, anApplicationSummary, aRound, ROUND } from "@/test/applications";
import { aResult } from "@/test/decisions";
import { aCaller } from "@/test/people";
import { uploadingByFetch } from "@/test/xhr";

const PAGE = `/m/applications/${APPLICATION}`;
const READ = `GET /applications/${APPLICATION}`;
const WRITE = `PATCH /applications/${APPLICATION}`;

const applicant = aCaller({
  roles: ["APPLICANT"],
  permissions: ["application.read", "application.edit", "application.create", "round.read"],
});
const leader = aCaller({
  roles: ["UNIT_LEADER"],
  permissions: ["application.read", "application.read-of-unit", "application.endorse", "round.read"],
});

function reading(application: RoundApplication, caller = applicant) {
  return {
    "GET /me": { body: caller },
    [READ]: { body: application },
    [`${READ}/form`]: { body: aForm() },
    [`${READ}/history`]: {
      body: {
        items: [
          { id: "e-1", kind: "BEGUN", at: "2026-05-07T01:00:00Z", byName: "申报人甲", reason: null, revision: 0 },
        ],
        next: null,
        total: 1,
      },
    },
    "GET /applications": { body: { items: [], next: null, total: 0 } },
    [`GET /rounds/${ROUND}`]: { body: aRound() },
  };
}

const saved = (change: Partial<RoundApplication>) => ({ body: anApplication({ version: 4, ...change }) });
const bodyOf = (requests: Request[], method: string, ending: string) =>
  requests.find((request) => request.method === method && request.url.endsWith(ending))?.clone();

describe("writing an application", () => {
  it("sends only what changed, with the version it was read at, within three seconds", async () => {
    const requests = answering({ ...reading(anApplication()), [WRITE]: saved({ answers: { name: "江南丝竹" } }) });
    openApp(PAGE);
    const name = await screen.findByRole("textbox", { name: /基地名称/ });
    expect(name).toHaveValue("丝竹基地");
    await userEvent.clear(name);
    await userEvent.type(name, "江南丝竹");
    expect(Object.values(localStorage).join()).toContain("江南丝竹");
    await waitFor(() => expect(bodyOf(requests, "PATCH", APPLICATION)).toBeDefined(), { timeout: 3_000 });
    const sent = bodyOf(requests, "PATCH", APPLICATION);
    expect(sent?.headers.get("If-Match")).toBe('"3"');
    expect(await sent?.json()).toEqual({ answers: { name: "江南丝竹" } });
    expect(await screen.findByText(/^已自动保存/)).toBeVisible();
    expect(Object.keys(localStorage).filter((key) => key.includes("application:"))).toEqual([]);
  });

  it("keeps what was typed in a dead spot and sends it when the network is back", async () => {
    const requests = answering({
      ...reading(anApplication()),
      [WRITE]: [new TypeError("Failed to fetch"), saved({ answers: { name: "丝竹基地", goals: "百人" } })],
    });
    openApp(PAGE);
    await userEvent.type(await screen.findByRole("textbox", { name: /建设目标/ }), "百人");
    expect(await screen.findByText(/已存在本机，联网后自动保存/)).toBeVisible();
    expect(Object.values(localStorage).join()).toContain("百人");
    window.dispatchEvent(new Event("online"));
    expect(await screen.findByText(/^已自动保存/)).toBeVisible();
    expect(requests.filter(({ method }) => method === "PATCH")).toHaveLength(2);
  });

  it("keeps what was typed when the session has ended", async () => {
    answering({ ...reading(anApplication()), [WRITE]: { status: 401, body: { code: "not-signed-in" } } });
    openApp(PAGE);
    const goals = await screen.findByRole("textbox", { name: /建设目标/ });
    await userEvent.type(goals, "百人");
    expect(await screen.findByRole("dialog", { name: "登录已过期" })).toBeVisible();
    expect(goals).toHaveValue("百人");
    expect(Object.values(localStorage).join()).toContain("百人");
  });

  it("goes on in a newer version of the form and loses nothing of what was typed", async () => {
    const schema = { ...aForm().schema, properties: { ...(aForm().schema.properties as object) } };
    Reflect.deleteProperty(schema.properties, "goals");
    const moved = anApplication({
      version: 4,
      formVersionId: "v-2",
      formMove: {
        movedAt: "2026-05-08T01:00:00Z",
        reason: "目标并入方案。",
        changes: [{ place: "/goals", titles: ["建设目标"], what: "REMOVED" }],
        setAside: [{ titles: ["负责人", "电话"], text: "13812345678", checked: null }],
      },
    });
    answering({
      ...reading(anApplication()),
      [READ]: [{ body: anApplication() }, { body: moved }],
      [`${READ}/form`]: [{ body: aForm() }, { body: { ...aForm(), schema } }],
      [WRITE]: { status: 412, body: { code: "stale", current: '"4"' } },
    });
    openApp(PAGE);
    await userEvent.type(await screen.findByRole("textbox", { name: /建设目标/ }), "百人");
    await waitFor(() => expect(screen.getByText("百人")).toBeVisible(), { timeout: 5_000 });
    const note = screen.getByRole("region", { name: "申报书有更新" });
    expect(within(note).getByText("取消：建设目标")).toBeVisible();
    expect(within(note).getByText("负责人 › 电话")).toBeVisible();
    expect(within(note).getByText("13812345678")).toBeVisible();
    expect(screen.queryByRole("textbox", { name: /建设目标/ })).toBeNull();
    expect(Object.values(localStorage).join()).toContain("百人");
    await userEvent.click(within(note).getByRole("button", { name: "不再需要" }));
    expect(Object.values(localStorage).join()).not.toContain("百人");
  });

  it("lets a person choose where another wrote the same field, and overwrites nobody before", async () => {
    const theirs = anApplication({ version: 4, answers: { name: "别人的名称" } });
    const mine = anApplication({ version: 5, answers: { name: "我的名称" } });
    const requests = answering({
      ...reading(anApplication()),
      [READ]: [{ body: anApplication() }, { body: theirs }],
      [WRITE]: [{ status: 412, body: { code: "stale", current: '"4"' } }, { body: mine }],
    });
    openApp(PAGE);
    const name = await screen.findByRole("textbox", { name: /基地名称/ });
    await userEvent.clear(name);
    await userEvent.type(name, "我的名称");
    const choice = await screen.findByRole("alert", { name: /在别处也改过/ });
    expect(within(choice).getByText("我的名称")).toBeVisible();
    expect(within(choice).getByText("别人的名称")).toBeVisible();
    expect(requests.filter(({ method }) => method === "PATCH")).toHaveLength(1);
    await userEvent.click(screen.getByRole("button", { name: "基地名称：用这里写的" }));
    expect(await screen.findByText(/^已自动保存/)).toBeVisible();
    expect(
      requests
        .filter(({ method }) => method === "PATCH")
        .at(-1)
        ?.headers.get("If-Match"),
    ).toBe('"4"');
  });

  describe("rows that two people write", () => {
    const LI = { name: "李梅", duty: "组织" };
    const WANG = { name: "王力", duty: "教学" };
    const line = (title: string) => ({ type: "string", title, maxLength: 60 });
    const form = {
      hints: {},
      schema: {
        type: "object",
        additionalProperties: false,
        properties: {
          members: {
            type: "array",
            title: "成员",
            maxItems: 3,
            items: { type: "object", title: "成员", properties: { name: line("姓名"), duty: line("分工") } },
          },
        },
      },
    };

    function writing(theirs: object[]) {
      const before = anApplication({ answers: { members: [LI, WANG] } });
      const newer = anApplication({ version: 4, answers: { members: theirs } });
      return answering({
        ...reading(before),
        [READ]: [{ body: before }, { body: newer }],
        [`${READ}/form`]: { body: form },
        [WRITE]: [{ status: 412, body: { code: "stale", current: '"4"' } }, { body: { ...newer, version: 5 } }],
      });
    }

    async function patched(requests: Request[]) {
      const patches = () => requests.filter(({ method }) => method === "PATCH");
      await waitFor(() => expect(patches()).toHaveLength(2), { timeout: 5_000 });
      const { answers } = (await patches()[1]?.json()) ?? {};
      return answers?.members;
    }

    async function typeDuty(words: string) {
      const [first] = await screen.findAllByRole("textbox", { name: /分工/ });
      await userEvent.type(first as HTMLElement, words);
    }

    it("are both kept, without a question, where each changed another", async () => {
      const requests = writing([LI, { ...WANG, duty: "教学和考核" }, { name: "丁四" }]);
      openApp(PAGE);
      await typeDuty("和宣传");
      expect(await patched(requests)).toEqual([
        { ...LI, duty: "组织和宣传" },
        { ...WANG, duty: "教学和考核" },
        { name: "丁四" },
      ]);
    });

    it("are asked about the one cell that both changed", async () => {
      const requests = writing([
        { ...LI, duty: "财务" },
        { ...WANG, duty: "教学和考核" },
      ]);
      openApp(PAGE);
      await typeDuty("和宣传");
      const choice = await screen.findByRole("alert", { name: /在别处也改过/ }, { timeout: 5_000 });
      expect(within(choice).getByRole("heading")).toHaveTextContent("成员 › 李梅 › 分工");
      expect(within(choice).queryByText(/教学/)).toBeNull();
      await userEvent.click(within(choice).getByRole("button", { name: /用别处写的/ }));
      await waitFor(() => expect(screen.queryByRole("alert", { name: /在别处也改过/ })).toBeNull());
      expect(requests.filter(({ method }) => method === "PATCH")).toHaveLength(1);
      expect(screen.getAllByRole("textbox", { name: /分工/ }).map((cell) => (cell as HTMLInputElement).value)).toEqual([
        "财务",
        "教学和考核",
      ]);
    });

    it("are chosen as one list where both together are more than the form takes", async () => {
      writing([LI, WANG, { name: "丁四" }]);
      openApp(PAGE);
      await userEvent.click(await screen.findByRole("button", { name: /添加成员/ }));
      await userEvent.type(screen.getAllByRole("textbox", { name: /姓名/ })[2] as HTMLElement, "丙三");
      const choice = await screen.findByRole("alert", { name: /在别处也改过/ }, { timeout: 5_000 });
      expect(within(choice).getByText("丁四")).toBeVisible();
      expect(within(choice).getByText("丙三")).toBeVisible();
    });
  });

  it("says who handed it in while another still typed, and keeps what came too late", async () => {
    const handedIn = anApplication({ version: 4, state: "SUBMITTED", actions: ["WITHDRAW"] });
    answering({
      ...reading(anApplication()),
      [READ]: [{ body: anApplication() }, { body: handedIn }],
      [`${READ}/history`]: {
        body: {
          items: [
            { id: "e-1", kind: "SUBMITTED", at: "2026-05-08T01:00:00Z", byName: "周静", reason: null, revision: 1 },
          ],
          next: null,
          total: 1,
        },
      },
      [WRITE]: [
        { status: 412, body: { code: "stale", current: '"4"' } },
        { status: 409, body: { code: "not-writable" } },
      ],
    });
    openApp(PAGE);
    await userEvent.type(await screen.findByRole("textbox", { name: /建设目标/ }), "百人");
    const note = await screen.findByRole("alert", { name: "没有交上的内容" }, { timeout: 5_000 });
    expect(within(note).getByText(/已由周静提交.*留在本机/)).toBeVisible();
    expect(within(note).getByText("百人")).toBeVisible();
    expect(Object.values(localStorage).join()).toContain("百人");
    await userEvent.click(within(note).getByRole("button", { name: "不再需要" }));
    expect(Object.values(localStorage).join()).not.toContain("百人");
  });

  it("sends a photo and names it in its answer", async () => {
    uploadingByFetch();
    const requests = answering({
      ...reading(anApplication()),
      "POST /files": { status: 201, headers: { Location: "/api/v1/files/f-9" }, body: aFile() },
      [WRITE]: saved({ answers: { name: "丝竹基地", photos: ["f-9"] }, files: [aFile()] }),
    });
    openApp(PAGE);
    const photo = await screen.findByLabelText("拍照上传");
    expect(photo).toHaveAttribute("capture", "environment");
    await userEvent.upload(photo, new File(["x"], "场地.jpg", { type: "image/jpeg" }));
    expect(await screen.findByRole("button", { name: "场地.jpg" })).toBeVisible();
    await waitFor(() => expect(bodyOf(requests, "PATCH", APPLICATION)).toBeDefined(), { timeout: 3_000 });
    expect(await bodyOf(requests, "PATCH", APPLICATION)?.json()).toEqual({ answers: { photos: ["f-9"] } });
  });

  it("says why a file was not taken and tries it again", async () => {
    uploadingByFetch();
    answering({
      ...reading(anApplication()),
      "POST /files": [
        {
          status: 422,
          body: {
            code: "invalid-input",
            title: "输入有误",
            errors: [{ pointer: "/file", code: "file-type", message: "文件内容与名称不符" }],
          },
        },
        { status: 201, headers: { Location: "/api/v1/files/f-9" }, body: aFile({ name: "假.jpg" }) },
      ],
      [WRITE]: saved({ answers: { name: "丝竹基地", photos: ["f-9"] } }),
    });
    openApp(PAGE);
    await userEvent.upload(await screen.findByLabelText("拍照上传"), new File(["x"], "假.jpg", { type: "image/jpeg" }));
    expect(await screen.findByText(/假\.jpg 没有传上：文件内容与名称不符/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "再传一次" }));
    expect(await screen.findByRole("button", { name: "假.jpg" })).toBeVisible();
  });

  it("tells that a file is being checked, and what came of it", async () => {
    uploadingByFetch();
    answering({
      ...reading(anApplication()),
      "POST /files": {
        status: 201,
        headers: { Location: "/api/v1/files/f-9" },
        body: aFile({ state: "SCANNING" }),
      },
      "GET /files/f-9": [{ body: aFile({ state: "SCANNING" }) }, { body: aFile({ state: "INFECTED" }) }],
      [WRITE]: saved({ answers: { name: "丝竹基地", photos: ["f-9"] }, files: [aFile({ state: "SCANNING" })] }),
    });
    openApp(PAGE);
    await userEvent.upload(
      await screen.findByLabelText("拍照上传"),
      new File(["x"], "场地.jpg", { type: "image/jpeg" }),
    );
    expect(await screen.findByText(/正在检查/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "场地.jpg" })).toBeNull();
    expect(await screen.findByText(/含有病毒，已删除/, {}, { timeout: 8_000 })).toBeVisible();
    expect(screen.getByRole("button", { name: "移除场地.jpg" })).toBeVisible();
  }, 15_000);
});

describe("handing in", () => {
  it("leads to what is missing before anything is sent", async () => {
    const requests = answering(reading(anApplication({ title: null, answers: {} })));
    openApp(PAGE);
    await userEvent.click(await screen.findByRole("button", { name: "提交申报" }));
    expect((await screen.findAllByText("请先写申报名称。")).length).toBeGreaterThan(0);
    await userEvent.click(await screen.findByRole("link", { name: /基地名称：必须填写/ }));
    expect(screen.getByRole("textbox", { name: /基地名称/ })).toHaveFocus();
    expect(requests.every(({ method }) => method === "GET")).toBe(true);
  });

  it("asks for the promise, and ends on the receipt", async () => {
    const handedIn = anApplication({
      state: "SUBMITTED",
      version: 4,
      receiptNumber: "2026-000017",
      submittedAt: "2026-05-08T01:00:00Z",
      actions: ["WITHDRAW"],
      steps: [
        { name: "申报", progress: "DONE" },
        { name: "单位推荐", progress: "CURRENT" },
      ],
    });
    const requests = answering({
      ...reading(anApplication()),
      [READ]: [{ body: anApplication() }, { body: handedIn }],
      [`POST /applications/${APPLICATION}/submission`]: { body: handedIn },
    });
    const { router } = openApp(PAGE);
    await userEvent.click(await screen.findByRole("button", { name: "提交申报" }));
    const dialog = await screen.findByRole("dialog", { name: "提交申报" });
    await userEvent.click(within(dialog).getByRole("button", { name: "提交" }));
    expect(within(dialog).getByText("请先勾选承诺。")).toBeVisible();
    await userEvent.click(within(dialog).getByRole("checkbox"));
    await userEvent.click(within(dialog).getByRole("button", { name: "提交" }));
    expect(await screen.findByText("2026-000017")).toBeVisible();
    expect(router.state.location.pathname).toBe(`${PAGE}/receipt`);
    expect(screen.getByText(/下一步：单位推荐/)).toBeVisible();
    expect(await bodyOf(requests, "POST", "/submission")?.json()).toEqual({ truthful: true });
  });

  it("asks nothing twice where the form has title and promise itself", async () => {
    const form = {
      schema: {
        type: "object",
        additionalProperties: false,
        required: ["title", "pledge"],
        properties: {
          title: { type: "string", title: "基地名称", maxLength: 60 },
          pledge: { type: "boolean", title: "所填内容真实。", const: true },
        },
      },
      hints: {},
    };
    const requests = answering({
      ...reading(anApplication({ title: null, answers: { pledge: true } })),
      [`${READ}/form`]: { body: form },
      [WRITE]: saved({ title: "丝竹", answers: { title: "丝竹", pledge: true } }),
    });
    openApp(PAGE);
    await userEvent.type(await screen.findByRole("textbox", { name: /基地名称/ }), "丝竹");
    expect(screen.queryByRole("textbox", { name: /申报名称/ })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "提交申报" }));
    const dialog = await screen.findByRole("dialog", { name: "提交申报" });
    expect(within(dialog).queryByRole("checkbox")).toBeNull();
    expect(await bodyOf(requests, "PATCH", APPLICATION)?.json()).toEqual({ title: "丝竹", answers: { title: "丝竹" } });
  });

  it("shows on top why it came back", async () => {
    answering(
      reading(
        anApplication({
          state: "RETURNED",
          revision: 1,
          returnReason: "缺场地照片",
          correctUntil: new Date(Date.now() + 3 * 24 * 60 * 60 * 1000).toISOString(),
          actions: ["EDIT", "SUBMIT", "WITHDRAW"],
        }),
      ),
    );
    openApp(PAGE);
    expect(await screen.findByText("缺场地照片")).toBeVisible();
    expect(screen.getByRole("button", { name: "重新提交" })).toBeVisible();
  });

  it("is taken back with a reason", async () => {
    const requests = answering({
      ...reading(anApplication({ state: "SUBMITTED", actions: ["WITHDRAW"] })),
      [`POST /applications/${APPLICATION}/withdrawal`]: { body: anApplication({ state: "WITHDRAWN" }) },
    });
    openApp(PAGE);
    await userEvent.click(await screen.findByRole("button", { name: "撤回申报" }));
    const dialog = await screen.findByRole("dialog", { name: "撤回申报" });
    await userEvent.type(within(dialog).getByRole("textbox", { name: /撤回原因/ }), "下一批再报");
    await userEvent.click(within(dialog).getByRole("button", { name: "撤回" }));
    await waitFor(() => expect(bodyOf(requests, "POST", "/withdrawal")).toBeDefined());
    expect(await bodyOf(requests, "POST", "/withdrawal")?.json()).toEqual({ reason: "下一批再报" });
  });
});

describe("the result", () => {
  const decided = anApplication({ state: "SELECTED", actions: [] });

  it("stands first, with as much as the round tells", async () => {
    answering({ ...reading(decided), [`${READ}/result`]: { body: aResult() } });
    openApp(PAGE);
    expect(await screen.findByText("第 2 名，共 9 份参评")).toBeVisible();
    expect(screen.getByText("评审得分 88.5")).toBeVisible();
    expect(screen.getByText("场地固定，课程成熟。")).toBeVisible();
    expect(screen.getByText("2026-11-02 认定，县（市、区）级，等次 重点")).toBeVisible();
  });

  it("says in plain words that the unit did not recommend it", async () => {
    const ended = anApplication({ state: "NOT_SELECTED", actions: [] });
    const result = aResult({
      outcome: "NOT_SELECTED",
      grade: null,
      state: "NOT_SELECTED",
      ending: { why: "NOT_ENDORSED", reason: "名额已用完。" },
      score: null,
      place: null,
      ranked: null,
      comments: [],
      award: null,
    });
    answering({ ...reading(ended), [`${READ}/result`]: { body: result } });
    openApp(PAGE);
    expect(await screen.findByText("未获单位推荐")).toBeVisible();
    expect(screen.getByText("说明：名额已用完。")).toBeVisible();
    expect(screen.queryByText("不入选")).toBeNull();
  });

  it("says one thing where an objection was upheld", async () => {
    const result = aResult({
      outcome: "NOT_SELECTED",
      grade: null,
      state: "NOT_SELECTED",
      overturned: { at: "2026-10-28T02:00:00Z", reason: "两门课程确未开设。" },
      award: null,
    });
    answering({
      ...reading(anApplication({ state: "NOT_SELECTED", actions: [] })),
      [`${READ}/result`]: { body: result },
    });
    openApp(PAGE);
    expect(await screen.findByText(/^原为入选。.+异议成立，改为未入选。$/)).toBeVisible();
    expect(screen.getByText("处理意见：两门课程确未开设。")).toBeVisible();
    expect(screen.queryByText("入选", { exact: true })).toBeNull();
  });

  it("is not told before it is effective, and not asked for before a decision", async () => {
    const requests = answering({
      ...reading(anApplication({ state: "SUBMITTED", stageKind: "formal-check", actions: [] })),
    });
    openApp(PAGE);
    expect(await screen.findByText("丝竹基地")).toBeVisible();
    expect(screen.queryByRole("heading", { name: "结果" })).toBeNull();
    expect(requests.some(({ url }) => url.endsWith("/result"))).toBe(false);
  });
});

describe("writing together", () => {
  it("is asked for by a link whose secret stands behind the #", async () => {
    answering({
      ...reading(anApplication({ members: [{ userId: "p-2", name: "申报人乙" }] })),
      [`POST /applications/${APPLICATION}/invitations`]: {
        status: 201,
        body: { id: "n-1", token: "ab_cd-12", expiresAt: "2026-06-01T01:00:00Z" },
      },
    });
    openApp(PAGE);
    expect(await screen.findByText("申报人乙")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "生成链接" }));
    expect(await screen.findByText(/\/m\/invitation#ab_cd-12$/)).toBeVisible();
  });
});

it("tells while it is written which rules of the round it does not meet", async () => {
  const rule = { kind: "years-of-service", effect: "STOPS" as const, words: "截至 2026-05-31，从业满 2 年。" };
  answering({
    ...reading(anApplication()),
    [`GET /rounds/${ROUND}`]: { body: aRound({ rules: [{ ...rule, settings: {} }] }) },
    [`${READ}/eligibility`]: {
      body: {
        rules: [
          {
            ...rule,
            hindrance: { pointer: "#/answers/since", code: "rule-years-of-service", message: "从业须满 2 年" },
          },
        ],
        reasonNeeded: false,
      },
    },
  });
  openApp(PAGE);
  expect(await screen.findByText("从业须满 2 年")).toBeVisible();
  expect(screen.getByText("不符合")).toBeVisible();
});

describe("speaking for the unit", () => {
  const waiting = anApplication({ state: "SUBMITTED", stageKind: "endorsement", actions: ["ENDORSE", "RETURN"] });
  const quota = {
    "GET /rounds/01970000-0000-7000-8000-0000000000d1/quotas": {
      body: { items: [{ unitId: "u-1", unitName: "城东中心", atMost: 2, used: 1, exempt: 0 }], next: null, total: 1 },
    },
  };

  it("endorses within the unit's places, with an opinion", async () => {
    const requests = answering({
      ...reading(waiting, leader),
      ...quota,
      [`POST /applications/${APPLICATION}/endorsement`]: { body: waiting },
    });
    openApp(PAGE);
    expect(await screen.findByText("本单位最多推荐 2 个，已推荐 1 个。")).toBeVisible();
    await userEvent.type(screen.getByRole("textbox", { name: /推荐意见/ }), "材料属实，同意推荐。");
    await userEvent.click(screen.getByRole("button", { name: "同意推荐" }));
    await waitFor(() => expect(bodyOf(requests, "POST", "/endorsement")).toBeDefined());
    const sent = bodyOf(requests, "POST", "/endorsement");
    expect(sent?.headers.get("If-Match")).toBe('"3"');
    expect(await sent?.json()).toEqual({ opinion: "材料属实，同意推荐。" });
  });

  it("is told that what was never handed in is its writers' matter", async () => {
    answering(reading(anApplication({ title: null, answers: {}, actions: [] }), leader));
    openApp(PAGE);
    expect(await screen.findByText("还没有提交，内容只有填写人看得到。")).toBeVisible();
    expect(screen.queryByText("基地名称")).toBeNull();
  });

  it("sends it back with reason and day", async () => {
    const requests = answering({
      ...reading(waiting, leader),
      ...quota,
      [`POST /applications/${APPLICATION}/return`]: { body: waiting },
    });
    openApp(PAGE);
    await userEvent.click(await screen.findByRole("button", { name: "退回修改" }));
    const dialog = await screen.findByRole("dialog", { name: "退回修改" });
    await userEvent.type(within(dialog).getByRole("textbox", { name: /退回原因/ }), "缺课程安排");
    const day = within(dialog).getByLabelText(/改好的日期/);
    await userEvent.clear(day);
    await userEvent.type(day, "2099-05-28");
    await userEvent.click(within(dialog).getByRole("button", { name: "退回" }));
    await waitFor(() => expect(bodyOf(requests, "POST", "/return")).toBeDefined());
    expect(await bodyOf(requests, "POST", "/return")?.json()).toEqual({
      reason: "缺课程安排",
      correctUntil: "2099-05-28T17:00:00+08:00",
    });
  });
});

it("proposes a day to mend it by that lies within the unit's own time", async () => {
  const stageEndsAt = new Date(Date.now() + 36 * 60 * 60 * 1000).toISOString();
  const waiting = anApplication({
    state: "SUBMITTED",
    stageKind: "endorsement",
    stageEndsAt,
    actions: ["ENDORSE", "RETURN"],
  });
  answering({
    ...reading(waiting, leader),
    "GET /rounds/01970000-0000-7000-8000-0000000000d1/quotas": { body: { items: [], next: null, total: 0 } },
  });
  openApp(PAGE);
  expect(await screen.findByText(/推荐截止：/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "退回修改" }));
  const day = within(await screen.findByRole("dialog", { name: "退回修改" })).getByLabelText(/改好的日期/);
  const last = formatsFor("zh-CN").day(stageEndsAt);
  expect(day).toHaveValue(last);
  expect(day).toHaveAttribute("max", last);
});

describe("whom writers ask to be kept away", () => {
  const ASKED = `/applications/${APPLICATION}/avoidance-requests`;
  const asked = {
    id: "w-1",
    applicationId: APPLICATION,
    personName: "何慕青",
    personUnit: "市职业大学",
    reason: "双方有未结的纠纷。",
    state: "DECLINED",
    askedByName: "申报人甲",
    askedAt: "2026-05-07T01:00:00Z",
    answer: "不属于应当回避的关系。",
    decidedAt: "2026-05-08T01:00:00Z",
    matchedName: null,
    version: 1,
  };
  const avoidance = (items: unknown[]) => ({ body: { items, mayAsk: true, mayDecide: false, most: 5 } });

  it("is asked for only when it is opened, and told with the answer", async () => {
    const requests = answering({
      ...reading(anApplication()),
      [`GET ${ASKED}`]: avoidance([asked]),
      [`POST ${ASKED}`]: { body: { ...asked, id: "w-2", state: "OPEN" } },
    });
    openApp(PAGE);
    const fold = await screen.findByText("申请回避");
    expect(requests.some(({ url }) => url.endsWith(ASKED))).toBe(false);
    await userEvent.click(fold);
    expect(await screen.findByText("答复：不属于应当回避的关系。")).toBeVisible();
    expect(screen.queryByRole("button", { name: /^撤回：/ })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "申请某人回避" }));
    const form = within(screen.getByRole("dialog"));
    await userEvent.type(form.getByLabelText(/姓名/), "蒋怀远 ");
    await userEvent.type(form.getByLabelText(/所在单位/), "市群艺馆");
    await userEvent.type(form.getByLabelText(/理由/), "曾经共事，有过争执。");
    await userEvent.click(form.getByRole("button", { name: "提交申请" }));
    expect(await screen.findByText("已提交")).toBeVisible();
    const sent = requests.find(({ method }) => method === "POST");
    expect(await sent?.json()).toEqual({
      personName: "蒋怀远",
      personUnit: "市群艺馆",
      reason: "曾经共事，有过争执。",
    });
  });
});

describe("one's applications", () => {
  it("tell first what is due, and show the unit's to who may see them", async () => {
    const requests = answering({
      "GET /me": { body: leader },
      "GET /applications": {
        body: {
          items: [
            anApplicationSummary(),
            anApplicationSummary({ id: "a-2", title: "邻里课堂", state: "SUBMITTED", stepName: "评审中" }),
          ],
          next: null,
          total: 2,
        },
      },
    });
    openApp("/m/applications");
    expect(await screen.findByText("草稿，还没有提交")).toBeVisible();
    expect(screen.getByText("已提交，评审中")).toBeVisible();
    await userEvent.click(screen.getByRole("radio", { name: "本单位的" }));
    await waitFor(() => expect(requests.at(-1)?.url).toContain("unit=u-1"));
  });
});
