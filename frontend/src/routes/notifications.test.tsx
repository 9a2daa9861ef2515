import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { Notification } from "@/api/types.gen";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { aCaller } from "@/test/people";

const message: Notification = {
  id: "n-1",
  kind: "TASK_DUE",
  text: "“读书月”进展三天后到期",
  body: null,
  chatText: "请报送“读书月”进展\n截止日期：2026-11-26\nhttp://localhost/tasks/t-1",
  path: "/account",
  subjectType: "TASK_ITEM",
  subjectId: "t-1",
  dueOn: "2026-11-26",
  createdAt: "2026-11-23T00:30:00Z",
  readAt: null,
};

function answers(items: Notification[]) {
  return {
    "GET /me": { body: aCaller() },
    "GET /notifications/unread-count": [{ body: { count: 3 } }, { body: { count: 2 } }],
    "GET /notifications": { body: { items, next: null, total: items.length } },
    "GET /notification-settings": { body: { mail: true, version: 4 }, headers: { ETag: '"4"' } },
  };
}

it("the bell tells how many are unread and counts again after one is read", async () => {
  const requests = answering({ ...answers([message]), "POST /notifications/n-1/reading": { status: 204 } });
  openApp("/m/notifications");
  expect(await screen.findByRole("link", { name: "消息，3 条未读" })).toHaveAttribute("href", "/m/notifications");
  expect(screen.getByText(/截止 2026-11-26/)).toHaveTextContent("2026-11-23 08:30");
  await userEvent.click(screen.getByRole("button", { name: "标为已读" }));
  expect(await screen.findByRole("link", { name: "消息，2 条未读" })).toBeVisible();
  expect(requests.some((request) => request.headers.has("Idempotency-Key"))).toBe(true);
});

it("a message is copied for the work group as the API worded it", async () => {
  answering(answers([message]));
  const user = userEvent.setup();
  openApp("/m/notifications");
  await user.click(await screen.findByRole("button", { name: "复制到工作群" }));
  expect(await navigator.clipboard.readText()).toBe(message.chatText);
});

it("the unread alone are asked for by the address", async () => {
  const requests = answering(answers([]));
  const { router } = openApp("/m/notifications");
  expect(await screen.findByText(/还没有消息/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "全部标为已读" })).toBeNull();
  await userEvent.click(screen.getByRole("radio", { name: "未读" }));
  expect(await screen.findByText("没有未读的消息")).toBeVisible();
  expect(router.state.location.search).toEqual({ unread: true });
  expect(requests.some((request) => request.url.endsWith("/notifications?unread=true"))).toBe(true);
});

it("mail is switched off on the version that was read", async () => {
  const requests = answering({ ...answers([]), "PUT /notification-settings": { body: { mail: false, version: 5 } } });
  openApp("/m/notifications");
  await userEvent.click(await screen.findByRole("radio", { name: "关" }));
  await waitFor(() => expect(requests.some((request) => request.method === "PUT")).toBe(true));
  const put = requests.find((request) => request.method === "PUT");
  expect(put?.headers.get("If-Match")).toBe('"4"');
  expect(await put?.json()).toEqual({ mail: false });
});

it("the language chosen becomes the person's own", async () => {
  const requests = answering({
    ...answers([]),
    "GET /me": { body: aCaller(), headers: { ETag: '"9"' } },
    "PATCH /me": { body: aCaller({ language: "en" }) },
  });
  openApp("/m/notifications");
  await userEvent.click(await screen.findByRole("button", { name: "English" }));
  expect(await screen.findByRole("heading", { name: "Messages" })).toBeVisible();
  const patch = requests.find((request) => request.method === "PATCH");
  expect(patch?.headers.get("If-Match")).toBe('"9"');
  expect(await patch?.json()).toEqual({ language: "en" });
});
