import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { aCaller } from "@/test/people";

const setting = { organisationId: "u-1", samePersonTwice: false, reason: null, setBy: null, setAt: null, version: 0 };
const rights = ["sign-off.read", "sign-off.read-setting", "user.read", "audit.read"];

const answers = {
  "GET /me": { body: aCaller({ permissions: [...rights, "sign-off.set"] }) },
  "GET /notifications/unread-count": { body: { count: 0 } },
  "GET /organisations": { body: { items: [], next: null, total: 0 } },
  "GET /organisations/u-1": { body: { id: "u-1", name: "教育局" } },
  "GET /sign-off-settings/u-1": { body: setting },
  "GET /users/p-9": { body: { id: "p-9", displayName: "管理员丁" } },
};

it("an administrator allows one person two steps, once more asked, and sees who did", async () => {
  const allowed = {
    ...setting,
    samePersonTwice: true,
    reason: "只有一名经办人",
    setBy: "p-9",
    setAt: "2026-11-20T01:00:00Z",
    version: 1,
  };
  const requests = answering({
    ...answers,
    "GET /sign-off-settings/u-1": [{ body: setting }, { body: allowed }],
    "PUT /sign-off-settings/u-1": { body: allowed },
  });
  openApp("/sign-off-settings", { isWide: true });
  expect(await screen.findByText("三步须由三人办")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "允许一人办两步" }));
  const dialog = within(screen.getByRole("dialog", { name: "允许一人办两步" }));
  await userEvent.type(dialog.getByLabelText(/理由/), "只有一名经办人");
  await userEvent.dblClick(dialog.getByRole("button", { name: "确定" }));
  expect(await screen.findByText(/管理员丁 2026-11-20 09:00 设置/)).toBeVisible();
  expect(screen.getByText("理由：只有一名经办人")).toBeVisible();
  const puts = requests.filter((request) => request.method === "PUT");
  expect(puts).toHaveLength(1);
  expect(puts[0]?.headers.get("If-Match")).toBe('"0"');
  expect(await puts[0]?.json()).toEqual({ samePersonTwice: true, reason: "只有一名经办人" });
  expect(screen.getByRole("link", { name: "看审计记录" })).toHaveAttribute(
    "href",
    "/audit?operation=setSignOffSetting&organisation=u-1",
  );
});

it("others read it", async () => {
  answering({ ...answers, "GET /me": { body: aCaller({ permissions: rights }) } });
  openApp("/sign-off-settings", { isWide: true });
  expect(await screen.findByText("三步须由三人办")).toBeVisible();
  expect(screen.queryByRole("button", { name: "允许一人办两步" })).toBeNull();
});
