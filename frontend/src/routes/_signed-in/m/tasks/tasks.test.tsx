import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { anApplicationSummary } from "@/test/applications";
import { aCaller } from "@/test/people";
import { anItem, aTarget, aTaskItem, ITEM, TARGET } from "@/test/plans";

const centre = aCaller({ roles: ["CENTRE_OFFICER"], permissions: ["plan.read", "plan.report"] });
const me = { "GET /me": { body: centre } };
const read = (item = aTaskItem()) => ({ [`GET /task-items/${ITEM}`]: { body: item } });

describe("a centre's first page", () => {
  it("is what its unit owes, returned reports first with their reason", async () => {
    const task = {
      id: "r-1",
      taskItemId: ITEM,
      text: "办好学习周",
      due: "2024-10-31",
      unitId: "u-1",
      unitName: "教育局",
      part: "RESPONSIBLE",
      state: "OWED",
      figures: 0,
    };
    const requests = answering({
      ...me,
      "GET /task-items": {
        body: {
          items: [task, { ...task, id: "r-2", text: "建成课程", state: "RETURNED", returnReason: "缺照片" }],
          next: null,
          total: 2,
        },
      },
    });
    const { router } = openApp("/");
    const links = await screen.findAllByRole("link", { name: /办好学习周|建成课程/ });
    expect(links.map((link) => link.textContent)).toEqual(["建成课程", "办好学习周"]);
    expect(screen.getByText("退回原因：缺照片")).toBeVisible();
    expect(router.state.location.pathname).toBe("/m/tasks");
    expect(requests.some((request) => request.url.includes("unit=u-1"))).toBe(true);
  });
});

describe("what else an officer has to do", () => {
  const owing = { "GET /task-items": { body: { items: [], next: null, total: 0 } } };
  const waiting = {
    kind: "formal-check",
    count: 2,
    subjectId: "r-1",
    title: "第五批基地",
    stageId: "s-2",
    dueAt: null,
  };

  it("stands on top, each with the way to its list", async () => {
    answering({
      "GET /me": { body: aCaller({ ...centre, roles: ["OFFICER"] }) },
      ...owing,
      "GET /me/waiting": { body: { items: [waiting] } },
    });
    openApp("/m/tasks");
    expect(await screen.findByRole("link", { name: "份待形式审查" })).toHaveAttribute(
      "href",
      "/applications?round=r-1&stage=s-2&state=SUBMITTED",
    );
    expect(screen.getByText("第五批基地")).toBeVisible();
    expect(screen.queryByText("现在没有要办的。")).toBeNull();
  });

  it("is not asked for a centre", async () => {
    const requests = answering({ ...me, ...owing });
    openApp("/m/tasks");
    expect(await screen.findByText("现在没有要办的。")).toBeVisible();
    expect(requests.some(({ url }) => url.includes("/me/waiting"))).toBe(false);
  });
});

describe("what else a centre has to do", () => {
  it("stands with its tasks: an application that came back", async () => {
    answering({
      "GET /me": { body: aCaller({ ...centre, permissions: [...centre.permissions, "application.read"] }) },
      "GET /task-items": { body: { items: [], next: null, total: 0 } },
      "GET /applications": {
        body: {
          items: [anApplicationSummary({ state: "RETURNED", correctUntil: "2099-05-28T09:00:00Z" })],
          next: null,
          total: 1,
        },
      },
    });
    openApp("/m/tasks");
    expect(await screen.findByRole("link", { name: "江南丝竹基地" })).toBeVisible();
    expect(screen.getByText("退回修改")).toBeVisible();
    expect(screen.queryByText("现在没有要办的。")).toBeNull();
  });
});

describe("reporting an item", () => {
  it("sends one line and the uploaded file for the reader's unit", async () => {
    const requests = answering({
      ...me,
      ...read(),
      "POST /files": { status: 201, headers: { Location: "/api/v1/files/f-9" } },
      [`POST /task-items/${ITEM}/progress-reports`]: { body: { id: "n-1" } },
      "GET /task-items": { body: { items: [], next: null, total: 0 } },
    });
    openApp(`/m/tasks/${ITEM}`);
    await userEvent.type(await screen.findByRole("textbox", { name: /一句话说明/ }), "办了三场");
    await userEvent.upload(screen.getByLabelText("拍一张照片"), new File(["x"], "a.jpg", { type: "image/jpeg" }));
    await screen.findByText("已上传：a.jpg");
    await userEvent.click(screen.getByRole("button", { name: "报告完成" }));
    await waitFor(() => expect(requests.some((request) => request.url.endsWith("/progress-reports"))).toBe(true));
    const sent = requests.find((request) => request.url.endsWith("/progress-reports"));
    expect(await sent?.json()).toEqual({ unitId: "u-1", line: "办了三场", fileId: "f-9" });
    expect(await screen.findByText("已报告")).toBeVisible();
  });

  it("asks for the line before anything is sent", async () => {
    const requests = answering({ ...me, ...read() });
    openApp(`/m/tasks/${ITEM}`);
    await userEvent.click(await screen.findByRole("button", { name: "报告完成" }));
    expect(screen.getByText("请写一句话。")).toBeVisible();
    expect(requests.every((request) => request.method === "GET")).toBe(true);
  });

  it("keeps what was typed through a dead spot and says so", async () => {
    answering({ ...me, ...read(), [`POST /task-items/${ITEM}/progress-reports`]: new TypeError("Failed to fetch") });
    openApp(`/m/tasks/${ITEM}`);
    const line = await screen.findByRole("textbox", { name: /一句话说明/ });
    await userEvent.type(line, "办了三场");
    await userEvent.click(screen.getByRole("button", { name: "报告完成" }));
    expect(await screen.findByText(/已写的内容还在/)).toBeVisible();
    expect(line).toHaveValue("办了三场");
    expect(Object.values(localStorage).join()).toContain("办了三场");
  });

  it("answers a returned report with the old line to correct", async () => {
    const returned = aTaskItem({
      progress: anItem({
        units: [{ unitId: "u-1", unitName: "教育局", part: "RESPONSIBLE", state: "RETURNED", reportId: "n-1" }],
      }),
      reports: [
        {
          id: "n-1",
          unitId: "u-1",
          unitName: "教育局",
          attempt: 1,
          line: "办了",
          doneOn: "2024-07-03",
          reportedAt: "2024-07-03T01:00:00Z",
          returnReason: "写明场次",
        },
      ],
    });
    const requests = answering({
      ...me,
      ...read(returned),
      [`POST /task-items/${ITEM}/progress-reports/n-1/correction`]: { body: { id: "n-2" } },
    });
    openApp(`/m/tasks/${ITEM}`);
    await userEvent.type(await screen.findByRole("textbox", { name: /一句话说明/ }), "三场");
    await userEvent.click(screen.getByRole("button", { name: "再报一次" }));
    await waitFor(() => expect(requests.some((request) => request.url.endsWith("/correction"))).toBe(true));
    const sent = requests.find((request) => request.url.endsWith("/correction"));
    expect(await sent?.json()).toMatchObject({ line: "办了三场" });
  });
});

describe("a figure", () => {
  it("is asked for where nothing counts it, and only as a number", async () => {
    const requests = answering({
      ...me,
      ...read(aTaskItem({ progress: anItem({ targets: [aTarget()] }) })),
      [`POST /task-items/${ITEM}/targets/${TARGET}/reports`]: { body: { id: "n-1" } },
    });
    openApp(`/m/tasks/${ITEM}`);
    const value = await screen.findByRole("textbox", { name: /现在累计多少/ });
    await userEvent.type(value, "三");
    await userEvent.click(screen.getByRole("button", { name: "填报这个数" }));
    expect(screen.getByText("请填一个数。")).toBeVisible();
    await userEvent.clear(value);
    await userEvent.type(value, "3");
    const lines = screen.getAllByRole("textbox", { name: /一句话说明/ });
    await userEvent.type(lines.at(-1) as HTMLElement, "新建三门");
    await userEvent.click(screen.getByRole("button", { name: "填报这个数" }));
    await waitFor(() => expect(requests.some((request) => request.url.endsWith("/reports"))).toBe(true));
    const sent = requests.find((request) => request.url.endsWith("/reports"));
    expect(await sent?.json()).toEqual({ unitId: "u-1", value: 3, line: "新建三门" });
  });

  it("is never asked for where a measure counts it", async () => {
    answering({
      ...me,
      ...read(aTaskItem({ progress: anItem({ targets: [aTarget({ measure: "organisations" })] }) })),
    });
    openApp(`/m/tasks/${ITEM}`);
    expect(await screen.findByText(/自动计数，不用填/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "填报这个数" })).not.toBeInTheDocument();
  });
});
