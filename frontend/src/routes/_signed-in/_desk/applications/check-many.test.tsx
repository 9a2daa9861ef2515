import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { anApplicationSummary, aRound, aRoundSummary, ROUND } from "@/test/applications";
import { aCaller } from "@/test/people";

const bureau = aCaller({
  permissions: ["application.read", "application.read-submitted", "application.check", "round.read"],
});
const organiser = bureau.units[0]?.organisationId ?? "";
const none = { items: [], next: null, total: 0 };
const CHECKING = { state: "SUBMITTED", stageKind: "formal-check", stageName: "形式审查" } as const;
const rows = [
  anApplicationSummary({ ...CHECKING, id: "a-1", title: "甲", version: 4 }),
  anApplicationSummary({ ...CHECKING, id: "a-2", title: "乙", version: 7 }),
  anApplicationSummary({ id: "a-3", title: "丙", state: "SUBMITTED", stageKind: "endorsement", stageName: "单位推荐" }),
];
const further = anApplicationSummary({ ...CHECKING, id: "a-4", title: "丁", version: 1 });

const done = (id: string, title: string) => ({
  applicationId: id,
  title,
  unitName: "城东中心",
  state: "SUBMITTED",
  version: 8,
  done: true,
  problems: [],
});
const stale = {
  ...done("a-2", "乙"),
  version: 9,
  done: false,
  problems: [{ pointer: "", code: "stale", message: "您打开之后内容有了变化" }],
};

const reading = {
  "GET /me": { body: bureau },
  "GET /rounds": { body: { items: [aRoundSummary()], next: null, total: 1 } },
  [`GET /rounds/${ROUND}`]: { body: aRound({ organiserId: organiser }) },
  "GET /organisations": { body: none },
  "GET /applications": { body: { items: rows, next: null, total: 3 } },
};

beforeAll(async () => void (await import("@/shared/desk/DataTable")), 60_000);

function opened(changes: Parameters<typeof answering>[0]) {
  const requests = answering({ ...reading, ...changes });
  openApp(`/applications?round=${ROUND}`, { isWide: true });
  return requests;
}

/** Whichever step is open: each is a dialog of its own. */
const dialog = () => within(screen.getByRole("dialog"));

const chosen = (name: string) => screen.findByRole("checkbox", { name: `选择：${name}` });

describe("formal checks in bulk", () => {
  it("are previewed with each message, carried out, and leave chosen what was not done", async () => {
    const messages = [{ recipientName: "申报人甲", applications: 1, text: "“甲”已通过形式审查" }];
    const answer = { items: [done("a-1", "甲"), stale], done: 1, refused: 1, messages };
    const requests = opened({ [`POST /rounds/${ROUND}/formal-checks`]: { body: answer } });
    await userEvent.click(await chosen("甲"));
    await userEvent.click(await chosen("乙"));
    expect(await chosen("丙")).toBeDisabled();
    expect(screen.getByText("已选 2 项")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "批量形式审查" }));
    expect(await screen.findByRole("dialog", { name: "批量形式审查（2 项）" })).toBeVisible();
    await userEvent.click(dialog().getByRole("button", { name: "先看结果" }));
    expect(await screen.findByText("将办理 1 项，1 项办不了。")).toBeVisible();
    expect(dialog().getByText("您打开之后内容有了变化")).toBeVisible();
    expect(dialog().getByText("将通过")).toBeVisible();
    await userEvent.click(dialog().getByText("将发出的消息（1 条）"));
    expect(dialog().getByText("“甲”已通过形式审查")).toBeVisible();
    const tried = requests.filter(({ method }) => method === "POST");
    expect(tried).toHaveLength(1);
    expect(new URL(tried[0]?.url ?? "").searchParams.get("dryRun")).toBe("true");
    expect(await tried[0]?.clone().json()).toMatchObject({
      items: [
        { applicationId: "a-1", version: 4 },
        { applicationId: "a-2", version: 7 },
      ],
      check: { verdict: "ADMITTED", reason: null },
    });

    await userEvent.click(dialog().getByRole("button", { name: "办理 1 项" }));
    expect(await screen.findByText("已办理 1 项，1 项没有办，仍为您选着。")).toBeVisible();
    expect(dialog().queryByText("甲")).toBeNull();
    const sent = requests.filter(({ method }) => method === "POST").at(-1);
    expect(new URL(sent?.url ?? "").searchParams.get("dryRun")).toBeNull();
    expect(sent?.headers.get("Idempotency-Key")).toBeTruthy();
    await userEvent.click(dialog().getByRole("button", { name: "关闭" }));
    expect(screen.getByText("已选 1 项")).toBeVisible();
    expect(await chosen("乙")).toBeChecked();
    expect(await chosen("甲")).not.toBeChecked();
  });

  it("a return says which points fail, why and until when; its faults stand at their fields", async () => {
    const fault = { pointer: "/check/correctUntil", code: "already-past", message: "这个时间已经过去" };
    const requests = opened({
      [`POST /rounds/${ROUND}/formal-checks`]: {
        status: 422,
        body: {
          type: "urn:xuecang:problem:invalid-input",
          code: "invalid-input",
          status: 422,
          title: "填写有误",
          errors: [fault],
        },
      },
    });
    await userEvent.click(await chosen("甲"));
    await userEvent.click(screen.getByRole("button", { name: "批量形式审查" }));
    await screen.findByRole("dialog");
    await userEvent.click(dialog().getByRole("radio", { name: "退回修改" }));
    await userEvent.type(dialog().getByRole("textbox", { name: /^原因/ }), "请补照片。");
    await userEvent.click(dialog().getByRole("checkbox", { name: "单位属实" }));
    await userEvent.type(dialog().getByLabelText(/^改好的日期/), "2099-06-05");
    await userEvent.click(dialog().getByRole("button", { name: "先看结果" }));
    await waitFor(() => expect(requests.some(({ method }) => method === "POST")).toBe(true));
    expect(await dialog().findByText("这个时间已经过去")).toBeVisible();
    expect(
      await requests
        .find(({ method }) => method === "POST")
        ?.clone()
        .json(),
    ).toMatchObject({
      check: {
        points: [{ met: true }, { met: false }],
        verdict: "RETURNED",
        reason: "请补照片。",
        correctUntil: "2099-06-05T17:00:00+08:00",
      },
    });
  });

  it("all that the filters leave are chosen, also those of further pages, but none that stands elsewhere", async () => {
    const requests = opened({
      "GET /applications": [
        { body: { items: rows, next: "n", total: 4 } },
        { body: { items: rows, next: "n", total: 4 } },
        { body: { items: [further], next: null, total: 4 } },
      ],
    });
    await chosen("甲");
    await userEvent.click(screen.getByRole("button", { name: "选中筛选出的全部" }));
    expect(await screen.findByText("已选 3 项")).toBeVisible();
    const asked = requests.filter(({ url }) => url.includes("/applications?")).slice(1);
    expect(asked.map(({ url }) => new URL(url).searchParams.get("cursor"))).toEqual([null, "n"]);
    await userEvent.click(screen.getByRole("button", { name: "不选了" }));
    expect(screen.queryByRole("button", { name: "批量形式审查" })).toBeNull();
  });

  it("are not offered to who does not run the round", async () => {
    opened({ [`GET /rounds/${ROUND}`]: { body: aRound({ organiserId: "u-elsewhere" }) } });
    expect(await screen.findByRole("link", { name: "甲" })).toBeVisible();
    expect(screen.queryByRole("checkbox", { name: "选择：甲" })).toBeNull();
  });
});
