import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, expect, it } from "vitest";
import type { OrganisationGroupView, OrganisationSummary } from "@/api/types.gen";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { aCaller } from "@/test/people";

const group: OrganisationGroupView = {
  id: "g-1",
  ownerId: "o-1",
  name: "各镇（区）",
  aliases: ["各镇"],
  rule: { kind: "TOWN", belowId: "o-1" },
  members: [{ organisationId: "o-7", name: "港区管委会", validFrom: "2020-01-01", validUntil: null }],
  version: 3,
};

const town: OrganisationSummary = {
  id: "o-2",
  name: "柳桥镇",
  kind: "TOWN",
  divisionCode: "320585100",
  parentId: "o-1",
  parentName: "云溪县",
  level: 1,
  foundedOn: "2001-01-01",
  closedOn: null,
};

const answers = {
  "GET /me": { body: aCaller({ permissions: ["organisation.read", "organisation.edit"] }) },
  "GET /notifications/unread-count": { body: { count: 0 } },
  "GET /organisation-groups": {
    body: { items: [{ ...group, ruleKind: "TOWN", ruleBelow: "o-1" }], next: null, total: 1 },
  },
  "GET /organisation-groups/g-1": { body: group, headers: { ETag: '"3"' } },
  "GET /organisation-groups/g-1/expansion": { body: { items: [town], next: "c2", total: 60 } },
  "GET /organisations": { body: { items: [town, { ...town, id: "o-3", name: "沙溪镇" }], next: null, total: 2 } },
  "GET /organisations/o-1": { body: { id: "o-1", name: "云溪县" } },
  "GET /organisations/u-1": { body: { id: "u-1", name: "教育局" } },
};

// The desk's table library takes longer to load the first time than a test may wait.
beforeAll(async () => void (await import("@/shared/desk/DataTable")), 60_000);

it("a group tells its rule, and who belonged to it on a day, page by page", async () => {
  const requests = answering(answers);
  const { router } = openApp("/organisation-groups/g-1?on=2021-05-01", { isWide: true });
  expect(await screen.findByText("云溪县之下所有乡镇（街道）")).toBeVisible();
  expect(screen.getByText("港区管委会")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "下一页" }));
  await waitFor(() =>
    expect(router.state.location.search).toEqual({ on: "2021-05-01", cursor: "c2", before: "first" }),
  );
  expect(requests.filter(({ url }) => url.includes("/expansion")).map(({ url }) => new URL(url).search)).toEqual([
    "?on=2021-05-01",
    "?cursor=c2&on=2021-05-01",
  ]);
});

it("a group is made of a rule and of units named one by one, with their days", async () => {
  const requests = answering({
    ...answers,
    "POST /organisation-groups": { status: 201, body: group, headers: { Location: "/api/v1/organisation-groups/g-1" } },
  });
  const { router } = openApp("/organisation-groups/new", { isWide: true });
  await userEvent.type(await screen.findByLabelText("名称 *"), "各镇（区）");
  await userEvent.type(screen.getByLabelText("其他叫法"), "各镇、各区");
  await userEvent.selectOptions(screen.getByLabelText("类别"), "TOWN");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: /在哪个单位之下/ }), "o-2");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "增加单位" }), "o-3");
  await userEvent.clear(screen.getByLabelText(/沙溪镇自哪一天起/));
  await userEvent.type(screen.getByLabelText(/沙溪镇自哪一天起/), "2024-01-01");
  await userEvent.type(screen.getByLabelText("到哪一天为止"), "2026-01-01");
  await userEvent.click(screen.getByRole("button", { name: "保存" }));
  await waitFor(() => expect(router.state.location.pathname).toBe("/organisation-groups/g-1"));
  const post = requests.find((request) => request.method === "POST");
  expect(await post?.json()).toEqual({
    ownerId: "u-1",
    name: "各镇（区）",
    aliases: ["各镇", "各区"],
    rule: { kind: "TOWN", belowId: "o-2" },
    members: [{ organisationId: "o-3", from: "2024-01-01", until: "2026-01-01" }],
  });
});

it("a change goes out on the version it was made on, and a fault stands at its row", async () => {
  const requests = answering({
    ...answers,
    "PUT /organisation-groups/g-1": {
      status: 422,
      body: { code: "invalid", title: "有 1 处要改", errors: [{ pointer: "#/members/0/until", message: "早于开始" }] },
    },
  });
  openApp("/organisation-groups/g-1/edit", { isWide: true });
  await userEvent.type(await screen.findByLabelText("到哪一天为止"), "2019-01-01");
  await userEvent.click(screen.getByRole("button", { name: "保存" }));
  expect(await screen.findByText(/早于开始/)).toBeVisible();
  expect(screen.getByLabelText("到哪一天为止")).toBeInvalid();
  const put = requests.find((request) => request.method === "PUT");
  expect(put?.headers.get("If-Match")).toBe('"3"');
  expect(await put?.json()).toMatchObject({ members: [{ organisationId: "o-7", until: "2019-01-01" }] });
});

it("one that a plan refers to stays, and the dialog says why", async () => {
  answering({
    ...answers,
    "DELETE /organisation-groups/g-1": { status: 409, body: { code: "in-use", title: "还在使用，不能删除" } },
  });
  openApp("/organisation-groups/g-1/edit", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "删除" }));
  const dialog = within(screen.getByRole("dialog", { name: "删除“各镇（区）”" }));
  await userEvent.click(dialog.getByRole("button", { name: "删除" }));
  expect(await dialog.findByText(/还在使用/)).toBeVisible();
});

it("nothing can be changed by those who only read", async () => {
  answering({ ...answers, "GET /me": { body: aCaller({ permissions: ["organisation.read"] }) } });
  openApp("/organisation-groups", { isWide: true });
  expect(await screen.findByRole("link", { name: "各镇（区）" })).toBeVisible();
  expect(screen.queryByRole("link", { name: "新建一类单位" })).toBeNull();
});

it("the groups of one owner are listed, and of any again", async () => {
  const requests = answering(answers);
  const { router } = openApp("/organisation-groups?owner=o-1", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "不限单位" }));
  await waitFor(() => expect(router.state.location.search).toEqual({}));
  const lists = requests
    .map(({ url }) => new URL(url))
    .filter(({ pathname }) => pathname.endsWith("/organisation-groups"));
  expect(lists.map(({ search }) => search)).toEqual(["?owner=o-1", ""]);
});
