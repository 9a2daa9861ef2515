import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, expect, it } from "vitest";
import type { UserSummary, UserView } from "@/api/types.gen";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { aCaller } from "@/test/people";

const rights = ["user.read", "user.invite", "user.edit", "user.grant", "user.delegate", "user.hand-over"];
const leader = aCaller({
  permissions: rights,
  roles: ["UNIT_LEADER"],
  givableRoles: ["CENTRE_OFFICER", "APPLICANT"],
  units: [{ organisationId: "u-1", name: "柳桥镇社区教育中心", roles: ["UNIT_LEADER"] }],
});

const administrator = aCaller({ permissions: rights, roles: ["ADMINISTRATOR"] });

const worker: UserView = {
  id: "p-2",
  kind: "PERSON",
  username: "worker.two",
  displayName: "工作人员乙",
  state: "ACTIVE",
  phone: "13800000000",
  language: "zh",
  canSignIn: true,
  createdAt: "2026-01-05T01:00:00Z",
  grants: [
    {
      id: "g-1",
      role: "CENTRE_OFFICER",
      unitId: "u-1",
      unitName: "柳桥镇社区教育中心",
      scopeId: "u-1",
      scopeName: "柳桥镇社区教育中心",
      from: "2026-01-05",
      until: "2027-01-01",
      inForce: true,
      delegatedFrom: null,
      grantedBy: null,
      grantedAt: "2026-01-05T01:00:00Z",
    },
  ],
  handedOn: [{ grantId: "g-1", toUserId: "p-3", toUserName: "工作人员丙", from: "2026-05-01", until: "2026-06-01" }],
};

const rows: UserSummary[] = [worker, { ...worker, id: "p-3", displayName: "工作人员丙" }].map((person) => ({
  id: person.id,
  kind: "PERSON",
  username: person.username,
  displayName: person.displayName,
  state: person.state,
  roles: ["CENTRE_OFFICER"],
  units: ["柳桥镇社区教育中心"],
}));

const answers = {
  "GET /me": { body: leader },
  "GET /notifications/unread-count": { body: { count: 0 } },
  "GET /organisations": { body: { items: [], next: null, total: 0 } },
  "GET /users": { body: { items: rows, next: null, total: 2 } },
  "GET /users/p-2": { body: worker, headers: { ETag: '"3"' } },
};

// The desk's table library takes longer to load the first time than a test may wait.
beforeAll(async () => void (await import("@/shared/desk/DataTable")), 60_000);

it("a unit's leader invites somebody into the unit and sees the password once", async () => {
  const requests = answering({
    ...answers,
    "POST /users": { status: 201, body: { user: worker, oneTimePassword: "k7mp-2xwd-94tq" } },
  });
  const user = userEvent.setup();
  openApp("/m/people");
  await user.click(await screen.findByRole("button", { name: "邀请人员" }));
  const dialog = within(screen.getByRole("dialog", { name: "邀请人员" }));
  expect(dialog.getAllByRole("option").map((option) => option.textContent)).toEqual(["社区教育中心工作人员", "申报人"]);
  await user.type(dialog.getByLabelText(/姓名/), "工作人员乙");
  await user.type(dialog.getByLabelText(/登录名/), "worker.two");
  await user.click(dialog.getByRole("button", { name: "邀请" }));
  expect(await screen.findByText("k7mp-2xwd-94tq")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "复制密码" }));
  expect(await navigator.clipboard.readText()).toBe("k7mp-2xwd-94tq");
  const post = requests.find((request) => request.method === "POST");
  expect(await post?.json()).toEqual({
    displayName: "工作人员乙",
    username: "worker.two",
    grant: { role: "CENTRE_OFFICER", unitId: "u-1" },
  });
  await user.click(screen.getByRole("button", { name: "已记下" }));
  expect(screen.queryByText("k7mp-2xwd-94tq")).toBeNull();
  expect(requests.some(({ url }) => url.endsWith("/users?unit=u-1"))).toBe(true);
});

it("an administrator invites an officer of one unit whose role reaches over all", async () => {
  const requests = answering({
    ...answers,
    "GET /me": { body: { ...administrator, givableRoles: ["OFFICER"] } },
    "GET /organisations": {
      body: {
        items: [
          { id: "u-4", name: "柳桥市教育局", kind: "BUREAU" },
          { id: "u-3", name: "柳桥市", kind: "COUNTY" },
        ],
        next: null,
        total: 2,
      },
    },
    "POST /users": { status: 201, body: { user: worker, oneTimePassword: "k7mp-2xwd-94tq" } },
  });
  openApp("/people", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "邀请人员" }));
  const dialog = within(screen.getByRole("dialog", { name: "邀请人员" }));
  await userEvent.type(dialog.getByLabelText(/姓名/), "经办人丁");
  await userEvent.type(dialog.getByLabelText(/登录名/), "officer.four");
  await dialog.findAllByRole("option", { name: "柳桥市" });
  await userEvent.selectOptions(dialog.getByRole("combobox", { name: /^单位/ }), "u-4");
  await userEvent.selectOptions(dialog.getByRole("combobox", { name: "管到哪里" }), "u-3");
  await userEvent.click(dialog.getByRole("button", { name: "邀请" }));
  expect(await screen.findByText("k7mp-2xwd-94tq")).toBeVisible();
  const post = requests.find((request) => request.method === "POST");
  expect(await post?.json()).toMatchObject({ grant: { role: "OFFICER", unitId: "u-4", scopeId: "u-3" } });
});

it("faults of an invitation stand at their fields", async () => {
  answering({
    ...answers,
    "POST /users": {
      status: 422,
      body: { code: "invalid", title: "有 1 处要改", errors: [{ pointer: "#/username", message: "已有人使用" }] },
    },
  });
  openApp("/m/people");
  await userEvent.click(await screen.findByRole("button", { name: "邀请人员" }));
  await userEvent.type(screen.getByLabelText(/姓名/), "乙");
  await userEvent.type(screen.getByLabelText(/登录名/), "two");
  await userEvent.click(screen.getByRole("button", { name: "邀请" }));
  expect(await screen.findByText(/已有人使用/)).toBeVisible();
  expect(screen.getByLabelText(/登录名/)).toBeInvalid();
});

it("says to whom a role is handed on, and until when", async () => {
  answering(answers);
  openApp("/m/people/p-2");
  expect(await screen.findByText(/由工作人员丙代行/)).toHaveTextContent("2026-05-01 起，2026-06-01 前");
});

it("an account is disabled on the version that was read", async () => {
  const requests = answering({
    ...answers,
    "POST /users/p-2/disabling": { body: { ...worker, state: "DISABLED" } },
  });
  openApp("/m/people/p-2");
  await userEvent.click(await screen.findByRole("button", { name: "停用" }));
  const dialog = within(screen.getByRole("dialog", { name: "停用工作人员乙的账号" }));
  await userEvent.click(dialog.getByRole("button", { name: "停用" }));
  expect(await screen.findByText("账号已停用")).toBeVisible();
  expect(requests.find((request) => request.method === "POST")?.headers.get("If-Match")).toBe('"3"');
});

it("a password that the sign-in service did not give is said to be missing", async () => {
  answering({ ...answers, "POST /users/p-2/password-resets": { body: { oneTimePassword: null } } });
  openApp("/m/people/p-2");
  await userEvent.click(await screen.findByRole("button", { name: "重置密码" }));
  await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "重置密码" }));
  expect(await screen.findByText(/没有给出密码/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "复制密码" })).toBeNull();
});

it("a handover is shown before it is done, and shown again after a change", async () => {
  const outcome = { fromUserId: "p-2", toUserId: "p-3", ended: worker.grants, passed: worker.grants };
  const requests = answering({
    ...answers,
    "GET /me": { body: administrator },
    "POST /users/p-2/handovers": { body: { ...outcome, moved: [{ kind: "notifications", count: 4 }] } },
  });
  openApp("/people/p-2", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "工作交接" }));
  const dialog = within(screen.getByRole("dialog", { name: "工作人员乙的工作交接" }));
  await dialog.findByRole("option", { name: /工作人员丙/ });
  expect(dialog.queryByRole("option", { name: /工作人员乙/ })).toBeNull();
  await userEvent.selectOptions(dialog.getByRole("combobox", { name: /交给谁/ }), "p-3");
  await userEvent.click(dialog.getByRole("button", { name: "先看会交接什么" }));
  expect(await dialog.findByText("消息：4 件")).toBeVisible();
  expect(requests.at(-1)?.url).toContain("dryRun=true");
  await userEvent.click(dialog.getByRole("radio", { name: "只结束，不交出" }));
  expect(dialog.queryByText("消息：4 件")).toBeNull();
  await userEvent.click(dialog.getByRole("button", { name: "先看会交接什么" }));
  await userEvent.click(await dialog.findByRole("button", { name: "确认交接" }));
  expect(await screen.findByText("交接完成")).toBeVisible();
  const sent = requests.filter((request) => request.method === "POST");
  expect(sent.map(({ url }) => url.includes("dryRun"))).toEqual([true, true, false]);
  expect(await sent[2]?.json()).toEqual({ toUserId: "p-3", passRoles: false });
});

it("roles stand with their days, and the list's filters in the address", async () => {
  const requests = answering({ ...answers, "GET /me": { body: administrator } });
  const { router } = openApp("/people", { isWide: true });
  await screen.findByRole("link", { name: "工作人员乙" });
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "状态" }), "DISABLED");
  await waitFor(() => expect(router.state.location.search).toEqual({ state: "DISABLED" }));
  await waitFor(() => expect(requests.some(({ url }) => url.endsWith("/users?state=DISABLED"))).toBe(true));
  await userEvent.click(screen.getByRole("link", { name: "工作人员乙" }));
  expect(await screen.findByText("2026-01-05 起，2027-01-01 前")).toBeVisible();
});

it("a unit's leader hands everything open to a colleague, on a phone", async () => {
  const requests = answering({
    ...answers,
    "POST /users/p-2/handovers": {
      body: {
        fromUserId: "p-2",
        toUserId: "p-3",
        ended: worker.grants,
        passed: [],
        moved: [{ kind: "sign-offs", count: 2 }],
      },
    },
  });
  openApp("/m/people/p-2");
  await userEvent.click(await screen.findByRole("button", { name: "工作交接" }));
  const dialog = within(screen.getByRole("dialog", { name: "工作人员乙的工作交接" }));
  await dialog.findByRole("option", { name: /工作人员丙/ });
  await userEvent.selectOptions(dialog.getByRole("combobox", { name: /交给谁/ }), "p-3");
  await userEvent.click(dialog.getByRole("button", { name: "先看会交接什么" }));
  expect(await dialog.findByText("等办的送审：2 件")).toBeVisible();
  await userEvent.dblClick(dialog.getByRole("button", { name: "确认交接" }));
  expect(await screen.findByText("交接完成")).toBeVisible();
  expect(requests.filter((request) => request.method === "POST")).toHaveLength(2);
});

it("somebody lends their own role for some days, from their account page on a phone", async () => {
  const me = { ...worker, id: leader.id, displayName: "负责人甲" };
  const requests = answering({
    ...answers,
    [`GET /users/${leader.id}`]: { body: me, headers: { ETag: '"8"' } },
    [`POST /users/${leader.id}/delegations`]: { body: me },
  });
  openApp("/m/account");
  await userEvent.click(await screen.findByRole("link", { name: "我的角色和委托代行" }));
  await userEvent.click(await screen.findByRole("button", { name: "委托代行" }));
  const dialog = within(screen.getByRole("dialog", { name: /委托他人代行/ }));
  await dialog.findByRole("option", { name: /工作人员丙/ });
  await userEvent.selectOptions(dialog.getByRole("combobox", { name: /由谁代行/ }), "p-3");
  await userEvent.type(dialog.getByLabelText(/代行到哪一天为止/), "2026-12-01");
  await userEvent.click(dialog.getByRole("button", { name: "委托代行" }));
  expect(await screen.findByText("已委托")).toBeVisible();
  const post = requests.find((request) => request.method === "POST");
  expect(post?.headers.get("If-Match")).toBe('"8"');
  expect(await post?.json()).toEqual({ grantId: "g-1", toUserId: "p-3", until: "2026-12-01" });
});
