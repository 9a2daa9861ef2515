import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, expect, it } from "vitest";
import type { OrganisationTreeView, OrganisationView } from "@/api/types.gen";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { aCaller } from "@/test/people";

const tree: OrganisationTreeView = {
  on: "2026-11-23",
  truncated: false,
  roots: [
    {
      id: "o-1",
      name: "云溪县",
      kind: "COUNTY",
      divisionCode: "990100",
      childCount: 1,
      children: [{ id: "o-2", name: "柳桥镇", kind: "TOWN", divisionCode: "990101", childCount: 7, children: [] }],
    },
  ],
};

const town: OrganisationView = {
  id: "o-2",
  kind: "TOWN",
  divisionCode: "990101",
  sortOrder: 1,
  foundedOn: "2001-01-01",
  closedOn: null,
  on: "2026-11-23",
  existed: true,
  name: "柳桥镇",
  parentId: "o-1",
  names: [
    { kind: "OFFICIAL", name: "柳桥乡", validFrom: "2001-01-01", validUntil: "2015-07-01" },
    { kind: "OFFICIAL", name: "柳桥镇", validFrom: "2015-07-01", validUntil: null },
    { kind: "ALIAS", name: "柳桥", validFrom: "2015-07-01", validUntil: null },
  ],
  parents: [{ id: "o-1", name: "云溪县", validFrom: "2001-01-01", validUntil: null }],
  children: [
    {
      id: "o-3",
      name: "柳桥镇社区教育中心",
      kind: "CENTRE",
      divisionCode: null,
      parentName: "柳桥镇",
      parentId: "o-2",
      level: 3,
      foundedOn: "2010-01-01",
      closedOn: null,
    },
  ],
  version: 6,
};

const answers = {
  "GET /me": { body: aCaller({ permissions: ["organisation.read", "organisation.edit"] }) },
  "GET /notifications/unread-count": { body: { count: 0 } },
  "GET /organisations/tree": { body: tree },
  "GET /organisations/o-2": { body: town, headers: { ETag: '"6"' } },
  "GET /organisations": { body: { items: town.children, next: null, total: 1 } },
};

// The desk's table library takes longer to load the first time than a test may wait.
beforeAll(async () => void (await import("@/shared/desk/DataTable")), 60_000);

it("the tree is that of the day in the address, and a name is found by some of its characters", async () => {
  const requests = answering(answers);
  const { router } = openApp("/organisations?on=2014-05-01", { isWide: true });
  expect(await screen.findByRole("link", { name: "柳桥镇" })).toHaveAttribute(
    "href",
    "/organisations/o-2?on=2014-05-01",
  );
  expect(screen.getByRole("link", { name: "看下级 7 个" })).toHaveAttribute(
    "href",
    "/organisations?on=2014-05-01&root=o-2",
  );
  expect(requests.some(({ url }) => url.includes("/organisations/tree?") && url.includes("on=2014-05-01"))).toBe(true);
  await userEvent.type(screen.getByRole("textbox", { name: /按名称查找/ }), "教育{Enter}");
  expect(await screen.findByRole("link", { name: "柳桥镇社区教育中心" })).toBeVisible();
  expect(router.state.location.search).toEqual({ on: "2014-05-01", name: "教育" });
});

it("an organisation shows its names and parents with their days", async () => {
  answering(answers);
  openApp("/organisations/o-2", { isWide: true });
  const names = within((await screen.findByRole("heading", { name: "名称沿革" })).closest("section") as HTMLElement);
  expect(names.getByText("2001-01-01 起，2015-07-01 前")).toBeVisible();
  expect(names.getByText("别名")).toBeVisible();
  expect(screen.getByRole("link", { name: "柳桥镇社区教育中心" })).toBeVisible();
});

it("a rename is sent from its day on the version that was read", async () => {
  const requests = answering({ ...answers, "POST /organisations/o-2/names": { body: town } });
  openApp("/organisations/o-2", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "更名" }));
  const dialog = within(screen.getByRole("dialog", { name: "“柳桥镇”更名" }));
  await userEvent.type(dialog.getByLabelText(/新名称/), "柳桥街道");
  await userEvent.clear(dialog.getByLabelText(/自哪一天起/));
  await userEvent.type(dialog.getByLabelText(/自哪一天起/), "2027-01-01");
  await userEvent.click(dialog.getByRole("button", { name: "更名" }));
  expect(await screen.findByText("已更名")).toBeVisible();
  const post = requests.find((request) => request.method === "POST");
  expect(post?.headers.get("If-Match")).toBe('"6"');
  expect(await post?.json()).toEqual({ name: "柳桥街道", from: "2027-01-01", keepFormerAsAlias: true });
});

it("a move under its own child is refused in the dialog, which stays open", async () => {
  answering({
    ...answers,
    "POST /organisations/o-2/moves": {
      status: 409,
      body: {
        code: "move-under-own-child",
        title: "不能移到自己的下级单位之下",
        detail: "从 2027-01-01 起，所选的上级单位就在该单位之下。",
      },
    },
  });
  openApp("/organisations/o-2", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "调整隶属" }));
  const dialog = within(screen.getByRole("dialog", { name: "调整“柳桥镇”的隶属" }));
  await dialog.findByRole("option", { name: "柳桥镇社区教育中心" });
  await userEvent.selectOptions(dialog.getByRole("combobox", { name: /新的上级单位/ }), "o-3");
  await userEvent.click(dialog.getByRole("button", { name: "调整隶属" }));
  expect(await dialog.findByText(/不能移到自己的下级单位之下/)).toBeVisible();
  expect(dialog.getByText(/从 2027-01-01 起/)).toBeVisible();
});

it("nothing can be changed by those who only read", async () => {
  answering({ ...answers, "GET /me": { body: aCaller({ permissions: ["organisation.read"] }) } });
  openApp("/organisations/o-2", { isWide: true });
  await screen.findByRole("heading", { name: "柳桥镇", level: 1 });
  expect(screen.queryByRole("button", { name: "更名" })).toBeNull();
});

it("nobody sees the tree without leave", async () => {
  answering({ ...answers, "GET /me": { body: aCaller() } });
  openApp("/organisations", { isWide: true });
  await waitFor(() => expect(screen.getByRole("heading", { name: "没有权限" })).toBeVisible());
});

it("kind, code and order are changed on the version the form started from; only what changed is sent", async () => {
  const requests = answering({ ...answers, "PATCH /organisations/o-2": { body: town } });
  openApp("/organisations/o-2", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "修改类别和代码" }));
  const dialog = within(screen.getByRole("dialog", { name: "修改“柳桥镇”的类别和代码" }));
  await userEvent.clear(dialog.getByLabelText(/排列次序/));
  expect(dialog.getByText(/请填 0 到 99999 的整数/)).toBeVisible();
  await userEvent.type(dialog.getByLabelText(/排列次序/), "30");
  await userEvent.click(dialog.getByRole("button", { name: "保存" }));
  expect(await screen.findByText("已保存")).toBeVisible();
  const patch = requests.find((request) => request.method === "PATCH");
  expect(patch?.headers.get("If-Match")).toBe('"6"');
  expect(await patch?.json()).toEqual({ sortOrder: 30 });
});

it("what was typed stays when somebody else was faster, and goes out on what they wrote", async () => {
  const requests = answering({
    ...answers,
    "GET /organisations/o-2": [
      { body: town, headers: { ETag: '"6"' } },
      { body: { ...town, version: 7 }, headers: { ETag: '"7"' } },
    ],
    "PATCH /organisations/o-2": [{ status: 412, body: { code: "version-changed" } }, { body: town }],
  });
  openApp("/organisations/o-2", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "修改类别和代码" }));
  const dialog = within(screen.getByRole("dialog"));
  await userEvent.selectOptions(dialog.getByLabelText(/类别/), "OFFICE");
  await userEvent.click(dialog.getByRole("button", { name: "保存" }));
  await userEvent.click(await dialog.findByRole("button", { name: "读取新内容，保留我写的" }));
  await waitFor(() =>
    expect(requests.filter(({ method, url }) => method === "GET" && /o-2$/.test(url))).toHaveLength(2),
  );
  expect(dialog.getByLabelText(/类别/)).toHaveValue("OFFICE");
  await userEvent.click(dialog.getByRole("button", { name: "保存" }));
  expect(await screen.findByText("已保存")).toBeVisible();
  const sent = requests.filter((request) => request.method === "PATCH");
  expect(sent.map((request) => request.headers.get("If-Match"))).toEqual(['"6"', '"7"']);
});
