import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { answering } from "@/test/api";
import { aSession, openApp } from "@/test/app";
import { aCaller } from "@/test/people";

const officer = aCaller();
const expert = aCaller({ roles: ["EXPERT"] });

describe("someone who has not signed in", () => {
  it("is led to sign in and back to where they were going", async () => {
    const session = aSession(false);
    openApp("/m/account?from=chat", { session });
    await waitFor(() => expect(session.asked).toEqual(["sign in, then /m/account?from=chat"]));
  });

  it("is told when the sign-in service is away, and can try again", async () => {
    const session = { ...aSession(false), signIn: () => Promise.reject(new TypeError("down")) };
    openApp("/", { session });
    expect(await screen.findByText(/登录服务暂时不能用/)).toBeVisible();
    expect(screen.getByRole("button", { name: "再试一次" })).toBeEnabled();
  });
});

describe("the start page", () => {
  it.each([
    ["a desk for an officer with room", officer, true, "/account"],
    ["phone pages for an officer on a phone", officer, false, "/m/account"],
    ["the expert's own for an expert", expert, false, "/expert/account"],
  ])("is %s", async (_, caller, isWide, path) => {
    answering({ "GET /me": { body: caller } });
    const { router } = openApp("/", { isWide });
    expect(await screen.findByRole("heading", { level: 1, name: "我的" })).toBeVisible();
    expect(router.state.location.pathname).toBe(path);
  });

  it("is the phone page when a desk link is opened on a phone", async () => {
    answering({ "GET /me": { body: officer } });
    const { router } = openApp("/account");
    await waitFor(() => expect(router.state.location.pathname).toBe("/m/account"));
  });
});

describe("the menu of a narrow window", () => {
  async function openMenu() {
    answering({
      "GET /me": { body: aCaller({ permissions: ["committee.read"] }) },
      "GET /committees": { body: { items: [], next: null, total: 0 } },
    });
    openApp("/account", { isWide: true });
    await screen.findByRole("heading", { level: 1, name: "我的" });
    const button = screen.getByRole("button", { name: "菜单" });
    await userEvent.click(button);
    expect(button).toHaveAttribute("aria-expanded", "true");
    return button;
  }

  it("closes by Escape and gives the focus back", async () => {
    const button = await openMenu();
    await userEvent.tab();
    expect(screen.getByRole("link", { name: "委员会" })).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    expect(button).toHaveAttribute("aria-expanded", "false");
    expect(button).toHaveFocus();
  });

  it("closes when a page is chosen, whose heading takes the focus", async () => {
    const button = await openMenu();
    await userEvent.click(screen.getByRole("link", { name: "委员会" }));
    expect(await screen.findByRole("heading", { level: 1, name: "领导小组与委员会" })).toHaveFocus();
    expect(button).toHaveAttribute("aria-expanded", "false");
  });

  it("stands on phone pages, too, for those who work at a desk", async () => {
    answering({ "GET /me": { body: aCaller({ permissions: ["committee.read"] }) } });
    openApp("/m/account");
    const everything = within(await screen.findByRole("navigation", { name: "主导航" }));
    expect(everything.getByRole("link", { name: "委员会" })).toHaveAttribute("href", "/committees");
  });

  it("is not there for those who have the phone pages alone", async () => {
    answering({ "GET /me": { body: aCaller({ roles: ["CENTRE_OFFICER"], permissions: ["committee.read"] }) } });
    openApp("/m/account");
    await screen.findByRole("heading", { level: 1, name: "我的" });
    expect(screen.queryByRole("button", { name: "菜单" })).not.toBeInTheDocument();
  });

  it("closes when the page beside it is touched or reached by keyboard", async () => {
    const button = await openMenu();
    await userEvent.click(screen.getByRole("heading", { level: 1 }));
    expect(button).toHaveAttribute("aria-expanded", "false");
    await userEvent.click(button);
    screen.getByRole("button", { name: "换人使用" }).focus();
    await waitFor(() => expect(button).toHaveAttribute("aria-expanded", "false"));
  });
});

it("says so when there is no network to start with", async () => {
  answering({ "GET /me": new TypeError("Failed to fetch") });
  openApp("/m/account");
  expect(await screen.findByText("连不上学仓")).toBeVisible();
});

describe("what the API refuses", () => {
  it("is a no-permission page for 403", async () => {
    answering({ "GET /me": { status: 403, body: { code: "forbidden", title: "不行" } } });
    openApp("/m/account");
    expect(await screen.findByRole("heading", { name: "没有权限" })).toBeVisible();
  });

  it("is told with its number, and can be tried again", async () => {
    answering({
      "GET /me": [{ status: 503, body: { code: "busy" }, headers: { "X-Correlation-Id": "c-9" } }, { body: officer }],
    });
    openApp("/m/account");
    expect(await screen.findByText(/c-9/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "再试一次" }));
    expect(await screen.findByRole("heading", { name: "我的" })).toBeVisible();
  });
});

it("says that there is no such page", async () => {
  openApp("/nowhere");
  expect(await screen.findByRole("heading", { name: "没有这一页" })).toBeVisible();
});

it("asks to sign in again over the page when the session has ended, and leads back to it", async () => {
  answering({ "GET /me": { body: officer } });
  const session = aSession(true);
  openApp("/m/account", { session });
  await screen.findByRole("heading", { name: "我的" });
  session.expire();
  const dialog = await screen.findByRole("dialog", { name: "登录已过期" });
  await userEvent.click(within(dialog).getByRole("button", { name: "重新登录" }));
  expect(session.asked).toHaveLength(1);
  expect(screen.getByRole("heading", { name: "我的", hidden: true })).toBeInTheDocument();
});

describe("a person of two units", () => {
  it("acts for the other one after choosing it", async () => {
    const units = [
      { organisationId: "u-1", name: "教育局", roles: ["OFFICER" as const] },
      { organisationId: "u-2", name: "开放大学", roles: ["COORDINATOR" as const] },
    ];
    const requests = answering({
      "GET /me": [{ body: aCaller({ units }) }, { body: aCaller({ units, actingUnitId: "u-2" }) }],
    });
    openApp("/m/account");
    await userEvent.selectOptions(await screen.findByRole("combobox", { name: "以哪个单位的身份" }), "u-2");
    await waitFor(() => expect(screen.getByRole("combobox")).toHaveValue("u-2"));
    expect(requests.at(-1)?.headers.get("Xuecang-Unit")).toBe("u-2");
  });
});

it("speaks the person's language until they choose another on this device", async () => {
  answering({ "GET /me": { body: aCaller({ language: "en" }) }, "PATCH /me": { body: aCaller() } });
  openApp("/m/account");
  expect(await screen.findByRole("heading", { name: "My account" })).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "中文" }));
  expect(await screen.findByRole("heading", { name: "我的" })).toBeVisible();
  expect(localStorage.getItem("xuecang.language")).toBe("zh-CN");
});
