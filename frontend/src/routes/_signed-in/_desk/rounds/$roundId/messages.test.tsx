import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { aCaller } from "@/test/people";
import { aRound } from "@/test/rounds";

const summary = {
  id: "m-1",
  batchId: "b-1",
  act: "ROUND_DECIDED",
  recipientName: "申报人甲",
  cases: 30,
  state: "WAITING",
  reason: null,
  sentAt: null,
};

const round = aRound();

const reading = {
  "GET /me": {
    body: aCaller({
      permissions: ["round.read", "round-message.read", "round-message.send"],
    }),
  },
  "GET /notifications/unread-count": { body: { count: 0 } },
  "GET /rounds/r-1": { body: round, headers: { ETag: '"5"' } },
  "GET /rounds/r-1/messages": { body: { items: [summary], next: null, total: 1 } },
  "GET /rounds/r-1/message-batches": {
    body: {
      items: [
        {
          id: "b-1",
          act: "ROUND_DECIDED",
          madeAt: "2026-10-20T02:00:00Z",
          words: null,
          waiting: 1,
          held: 0,
          removed: 0,
          sent: 0,
          dropped: 0,
          version: 0,
        },
      ],
      next: null,
      total: 1,
    },
  },
  "GET /rounds/r-1/message-setting": { body: { atOnce: false, version: 0 }, headers: { ETag: '"0"' } },
  "GET /rounds/r-1/messages/m-1": {
    body: {
      ...summary,
      language: "zh",
      lines: [],
      text: "“2026年市民学习苑”的结果如下：\n“江南丝竹基地”：入选",
    },
  },
};

it("shows a message as its recipient will read it and holds it back", async () => {
  const requests = answering({
    ...reading,
    "PUT /rounds/r-1/messages/m-1/state": {
      body: { ...summary, state: "HELD", language: "zh", lines: [], text: null },
    },
  });
  openApp("/rounds/r-1/messages", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "申报人甲" }));
  const dialog = within(await screen.findByRole("dialog", { name: "给申报人甲的消息" }));
  expect(dialog.getByText(/“江南丝竹基地”：入选/)).toBeVisible();
  await userEvent.click(dialog.getByRole("button", { name: "暂缓" }));
  await waitFor(() => expect(requests.some(({ method }) => method === "PUT")).toBe(true));
  expect(
    await requests
      .find(({ method }) => method === "PUT")
      ?.clone()
      .json(),
  ).toMatchObject({ state: "HELD" });
});

it("sends all that waits once it was asked twice", async () => {
  const requests = answering({
    ...reading,
    "POST /rounds/r-1/message-sending": { body: { sent: 1, dropped: 0, held: 0 } },
  });
  openApp("/rounds/r-1/messages", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "全部发送（1 条）" }));
  expect(requests.some(({ method }) => method === "POST")).toBe(false);
  await userEvent.click(await screen.findByRole("button", { name: "发送" }));
  await waitFor(() => expect(requests.some(({ method }) => method === "POST")).toBe(true));
  expect(await screen.findByText("已发出 1 条")).toBeVisible();
});

it("lets whoever may only read do nothing", async () => {
  answering({ ...reading, "GET /me": { body: aCaller({ permissions: ["round.read", "round-message.read"] }) } });
  openApp("/rounds/r-1/messages", { isWide: true });
  expect(await screen.findByRole("button", { name: "申报人甲" })).toBeVisible();
  expect(screen.queryByRole("button", { name: /全部发送/ })).toBeNull();
  expect(screen.queryByLabelText(/补充的话/)).toBeNull();
});
