import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { answering } from "@/test/api";
import { aSession, openApp } from "@/test/app";
import { aNotice, aNoticeSummary, aResult, NOTICE } from "@/test/public";

const CODE = "ABCDE-12345-FGHJK-67890";
const nobody = { session: aSession(false) };
const reading = { [`GET /public/notices/${NOTICE}`]: { body: aNotice() } };
const OBJECT = `POST /public/notices/${NOTICE}/objections`;
const UPLOAD = `POST /public/notices/${NOTICE}/files`;

async function fillIn() {
  await userEvent.selectOptions(await screen.findByRole("combobox", { name: /对哪一项/ }), "a-2");
  await userEvent.type(screen.getByRole("textbox", { name: /异议内容/ }), "场地不属实");
  await userEvent.type(screen.getByRole("textbox", { name: /姓名/ }), "王某");
  await userEvent.type(screen.getByRole("textbox", { name: /电话/ }), "13800000000");
}

describe("public notices", () => {
  it("are listed for people who have not signed in, without a token", async () => {
    const requests = answering({
      "GET /public/notices": {
        body: {
          items: [aNoticeSummary(), aNoticeSummary({ id: "n-2", title: "上一批公示", running: false })],
          next: "c-2",
          total: 30,
        },
      },
    });
    const { router, session } = openApp("/notices", nobody);
    const [running, over] = await screen.findAllByRole("listitem");
    expect(within(running as HTMLElement).getByText("公示中")).toBeVisible();
    expect(within(over as HTMLElement).getByText("公示期已过")).toBeVisible();
    expect(requests.every(({ headers }) => !headers.has("Authorization"))).toBe(true);
    expect(session).toMatchObject({ asked: [] });
    await userEvent.click(screen.getByRole("button", { name: "下一页" }));
    await waitFor(() => expect(router.state.location.search).toMatchObject({ cursor: "c-2" }));
  });

  it("show the frozen list, the days and where to ask", async () => {
    answering(reading);
    openApp(`/notices/${NOTICE}`, nobody);
    expect(await screen.findByRole("heading", { level: 1, name: "第五批优质项目化基地公示" })).toBeVisible();
    expect(screen.getByText("2026-06-01 至 2026-06-05（5 个工作日）")).toBeVisible();
    expect(screen.getByText("城西中心 · 申报人乙")).toBeVisible();
    expect(screen.getByText("教育局终身教育科，0512-00000000")).toBeVisible();
  });

  it("take no objection once they are over, and say where to ask", async () => {
    answering({ [`GET /public/notices/${NOTICE}`]: { body: aNotice({ running: false }) } });
    openApp(`/notices/${NOTICE}`, nobody);
    expect(await screen.findByText(/不再受理异议/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "提交异议" })).not.toBeInTheDocument();
  });
});

describe("an objection", () => {
  it("goes out with its files, and its code is shown to be written down", async () => {
    const requests = answering({
      ...reading,
      [UPLOAD]: { status: 201, body: { id: "f-1", name: "照片.jpg", size: 3, state: "SCANNING" } },
      [OBJECT]: { status: 201, body: { code: CODE, receivedAt: "2026-06-02T01:00:00Z" } },
    });
    openApp(`/notices/${NOTICE}`, nobody);
    await fillIn();
    await userEvent.upload(
      screen.getByLabelText("添加证明材料"),
      new File(["abc"], "照片.jpg", { type: "image/jpeg" }),
    );
    expect(await screen.findByRole("button", { name: "不要：照片.jpg" })).toBeVisible();
    expect(screen.getByText("附件正在检查，不影响提交，可以继续。")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "提交异议" }));
    expect(await screen.findByText(CODE)).toBeVisible();
    expect(screen.getByText(/请抄下或复制这个查询码/)).toBeVisible();
    expect(screen.getByRole("heading", { name: "异议已收到" })).toHaveFocus();
    const sent = requests.find(({ url }) => url.endsWith("/objections"));
    expect(await sent?.json()).toEqual({
      applicationId: "a-2",
      name: "王某",
      phone: "13800000000",
      text: "场地不属实",
      fileIds: ["f-1"],
    });
    await userEvent.setup().click(screen.getByRole("button", { name: "复制查询码" }));
    expect(await screen.findByText("已复制查询码")).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(CODE);
  });

  it("says when too much came from the same network, how long to wait and where to go instead", async () => {
    answering({
      ...reading,
      [OBJECT]: {
        status: 429,
        body: { code: "too-many-requests", title: "操作过于频繁" },
        headers: { "Retry-After": "3000" },
      },
    });
    openApp(`/notices/${NOTICE}`, nobody);
    await fillIn();
    await userEvent.click(screen.getByRole("button", { name: "提交异议" }));
    expect(await screen.findByText(/请过 50 分钟再试/)).toBeVisible();
    expect(screen.getByText(/也可以按联系方式提出：教育局终身教育科/)).toBeVisible();
    expect(screen.getByRole("textbox", { name: /异议内容/ })).toHaveValue("场地不属实");
  });

  it("that comes too late is told so", async () => {
    answering({
      ...reading,
      [OBJECT]: {
        status: 409,
        body: {
          code: "objection-too-late",
          title: "公示期已过",
          detail: "公示期已于 2026-06-05 结束，不再受理异议。",
        },
      },
    });
    openApp(`/notices/${NOTICE}`, nobody);
    await fillIn();
    await userEvent.click(screen.getByRole("button", { name: "提交异议" }));
    expect(await screen.findByText("公示期已于 2026-06-05 结束，不再受理异议。")).toBeVisible();
  });

  it("has its faults at their fields", async () => {
    answering({
      ...reading,
      [OBJECT]: {
        status: 422,
        body: { code: "invalid", title: "有 1 处要改", errors: [{ pointer: "/phone", message: "不是电话号码" }] },
      },
    });
    openApp(`/notices/${NOTICE}`, nobody);
    await fillIn();
    await userEvent.click(screen.getByRole("button", { name: "提交异议" }));
    await waitFor(() =>
      expect(screen.getByRole("textbox", { name: /电话/ })).toHaveAccessibleDescription(/不是电话号码/),
    );
  });
});

describe("the answer to an objection", () => {
  async function lookUp(code: string) {
    const { router } = openApp("/objection", nobody);
    await userEvent.type(await screen.findByRole("textbox", { name: /查询码/ }), code);
    await userEvent.click(screen.getByRole("button", { name: "查询" }));
    return router;
  }

  it("is found by the code, which stays out of the address", async () => {
    const requests = answering({
      "GET /public/objection": {
        body: {
          noticeTitle: "第五批优质项目化基地公示",
          applicationTitle: "古琴学堂",
          receivedAt: "2026-06-02T01:00:00Z",
          state: "REJECTED",
          reply: "经核实，场地属实。",
          settledAt: "2026-06-04T01:00:00Z",
        },
      },
    });
    const router = await lookUp(`${CODE.replaceAll("-", " ")} `);
    expect(await screen.findByText("经核实，场地属实。")).toBeVisible();
    expect(screen.getByText("异议不成立")).toBeVisible();
    expect(requests[0]?.headers.get("Objection-Code")).toBe(CODE.replaceAll("-", ""));
    expect(router.state.location.href).toBe("/objection");
  });

  it("is not asked for with what cannot be a code", async () => {
    const requests = answering({});
    await lookUp("12345");
    expect(await screen.findByText(/查询码是 20 个字母和数字/)).toBeVisible();
    expect(requests).toEqual([]);
  });

  it("says when there is no such code", async () => {
    answering({
      "GET /public/objection": {
        status: 404,
        body: { code: "objection-unknown", title: "查询码无效", detail: "请核对后再试。" },
      },
    });
    await lookUp(CODE);
    expect(await screen.findByText("查询码无效")).toBeVisible();
  });
});

describe("public results", () => {
  it("are found by text, year, programme and level, and the address holds it", async () => {
    const requests = answering({
      "GET /public/results": {
        body: { items: [aResult(), aResult({ id: "w-2", programmeId: "p-2", programmeName: "游学" })], total: 2 },
      },
    });
    const { router } = openApp("/results?level=COUNTY", nobody);
    expect(await screen.findByText("优质项目化基地 · 县（市、区）级 · 一等")).toBeVisible();
    await userEvent.type(screen.getByRole("textbox", { name: "按名称或单位查找" }), "丝竹");
    await userEvent.click(screen.getByRole("button", { name: "查找" }));
    await waitFor(() => expect(router.state.location.search).toEqual({ level: "COUNTY", name: "丝竹" }));
    await userEvent.selectOptions(await screen.findByRole("combobox", { name: "项目类别" }), "p-2");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "年度" }), String(new Date().getFullYear()));
    await waitFor(() =>
      expect(router.state.location.search).toEqual({
        level: "COUNTY",
        name: "丝竹",
        programme: "p-2",
        year: new Date().getFullYear(),
      }),
    );
    const asked = new URL(requests.at(-1)?.url ?? "").searchParams;
    expect(Object.fromEntries(asked)).toEqual({
      level: "COUNTY",
      q: "丝竹",
      programme: "p-2",
      year: String(new Date().getFullYear()),
    });
  });
});

it("leads from signing out to what needs no sign-in", async () => {
  answering({ "GET /public/notices": { body: { items: [], next: null, total: 0 } } });
  openApp("/signed-out", nobody);
  await userEvent.click(await screen.findByRole("link", { name: /看公示和认定结果/ }));
  expect(await screen.findByText("现在没有公示。")).toBeVisible();
});
