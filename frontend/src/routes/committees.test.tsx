import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, expect, it } from "vitest";
import type { CommitteeMeetingView, CommitteeView } from "@/api/types.gen";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { aCaller } from "@/test/people";

const committee: CommitteeView = {
  id: "c-1",
  organisationId: "u-1",
  name: "云溪县社区教育委员会",
  purpose: "统筹全县社区教育",
  on: "2026-11-23",
  members: [
    {
      id: "m-1",
      organisationId: "u-2",
      organisationName: "云溪县教育局",
      position: "CHAIR",
      title: "局长",
      duties: "牵头",
      validFrom: "2024-03-01",
      validUntil: null,
    },
  ],
  version: 2,
};

const meeting: CommitteeMeetingView = {
  id: "k-1",
  committeeId: "c-1",
  heldOn: "2026-03-10",
  subject: "年度要点",
  minutesNumber: "3",
  minutesFileId: null,
  minutesFileName: null,
  resolutions: [{ id: "r-1", ordinal: 1, text: "同意年度要点", taskItemId: "i-1" }],
  version: 5,
};

const organisation = {
  id: "u-1",
  name: "云溪县社区教育委员会",
  names: [
    { kind: "OFFICIAL", name: "云溪县社区教育领导小组", validFrom: "2010-01-01", validUntil: "2024-01-01" },
    { kind: "OFFICIAL", name: "云溪县社区教育委员会", validFrom: "2024-01-01", validUntil: null },
  ],
};

const answers = {
  "GET /organisations/u-1": { body: organisation, headers: { ETag: '"9"' } },
  "GET /organisations": { body: { items: [organisation], next: null, total: 1 } },
  "GET /me": { body: aCaller({ permissions: ["committee.read", "committee.edit"] }) },
  "GET /notifications/unread-count": { body: { count: 0 } },
  "GET /committees/c-1": { body: committee, headers: { ETag: '"2"' } },
  "GET /committees/c-1/meetings": {
    body: { items: [{ ...meeting, resolutionCount: 1 }], next: null, total: 1 },
  },
  "GET /committees/c-1/meetings/k-1": { body: meeting, headers: { ETag: '"5"' } },
};

// The desk's table library takes longer to load the first time than a test may wait.
beforeAll(async () => void (await import("@/shared/desk/DataTable")), 60_000);

it("a member's seat ends from a day on the version that was read", async () => {
  const requests = answering({ ...answers, "POST /committees/c-1/members/m-1/ending": { body: committee } });
  openApp("/committees/c-1", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "云溪县教育局退出" }));
  const dialog = within(screen.getByRole("dialog", { name: "云溪县教育局退出" }));
  await userEvent.clear(dialog.getByLabelText(/不再是成员/));
  await userEvent.type(dialog.getByLabelText(/不再是成员/), "2027-01-01");
  await userEvent.click(dialog.getByRole("button", { name: "退出" }));
  expect(await screen.findByText("已记录退出")).toBeVisible();
  const post = requests.find((request) => request.method === "POST");
  expect(post?.headers.get("If-Match")).toBe('"2"');
  expect(await post?.json()).toEqual({ on: "2027-01-01" });
});

it("a resolution is added to its meeting, on the meeting's version", async () => {
  const requests = answering({ ...answers, "POST /committees/c-1/meetings/k-1/resolutions": { body: meeting } });
  openApp("/committees/c-1", { isWide: true });
  await userEvent.click(await screen.findByRole("link", { name: "年度要点" }));
  expect(await screen.findByText("同意年度要点")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "添加决议" }));
  await userEvent.type(screen.getByLabelText(/决议内容/), "每季度通报一次");
  await userEvent.click(screen.getByRole("button", { name: "添加" }));
  expect(await screen.findByText("决议已添加")).toBeVisible();
  expect(requests.find((request) => request.method === "POST")?.headers.get("If-Match")).toBe('"5"');
});

it("a committee is recorded, and its page opens", async () => {
  const requests = answering({
    ...answers,
    "GET /committees": { body: { items: [], next: null, total: 0 } },
    "POST /committees": { status: 201, body: committee, headers: { Location: "/api/v1/committees/c-1" } },
  });
  const { router } = openApp("/committees?on=2014-05-01", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "登记委员会" }));
  const dialog = within(screen.getByRole("dialog", { name: "登记委员会" }));
  await dialog.findByRole("option", { name: "云溪县社区教育委员会" });
  await userEvent.selectOptions(dialog.getByRole("combobox", { name: /是哪个单位/ }), "u-1");
  await userEvent.type(dialog.getByLabelText(/职责/), "统筹");
  await userEvent.click(dialog.getByRole("button", { name: "登记" }));
  await waitFor(() => expect(router.state.location.pathname).toBe("/committees/c-1"));
  expect(await requests.find((request) => request.method === "POST")?.json()).toEqual({
    organisationId: "u-1",
    purpose: "统筹",
  });
  expect(requests.some(({ url }) => url.endsWith("/committees?on=2014-05-01"))).toBe(true);
});

it("a meeting is recorded with its minutes, uploaded first", async () => {
  const requests = answering({
    ...answers,
    "POST /files": { status: 201, body: { id: "f-1" }, headers: { Location: "/api/v1/files/f-1" } },
    "POST /committees/c-1/meetings": { status: 201, body: meeting },
  });
  openApp("/committees/c-1", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "记录会议" }));
  const dialog = within(screen.getByRole("dialog", { name: "记录会议" }));
  await userEvent.type(dialog.getByLabelText(/议题/), "年度要点");
  await userEvent.type(dialog.getByLabelText(/纪要编号/), "2026-3");
  await userEvent.upload(dialog.getByLabelText("会议纪要"), new File(["%PDF"], "纪要.pdf"));
  expect(await dialog.findByText(/已上传：纪要.pdf/)).toBeVisible();
  await userEvent.click(dialog.getByRole("button", { name: "保存" }));
  expect(await screen.findByText("会议已记录")).toBeVisible();
  expect(await requests.filter((request) => request.method === "POST")[1]?.json()).toMatchObject({
    subject: "年度要点",
    minutesNumber: "2026-3",
    minutesFileId: "f-1",
  });
});

it("a meeting is corrected on the version that was read, and keeps its minutes", async () => {
  const withFile = { ...meeting, minutesFileId: "f-7", minutesFileName: "纪要.pdf" };
  const requests = answering({
    ...answers,
    "GET /committees/c-1/meetings/k-1": { body: withFile, headers: { ETag: '"5"' } },
    "PUT /committees/c-1/meetings/k-1": { body: withFile },
  });
  openApp("/committees/c-1/meetings/k-1", { isWide: true });
  expect(await screen.findByRole("button", { name: "下载 纪要.pdf" })).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "修改记录、补纪要" }));
  const dialog = within(screen.getByRole("dialog", { name: "修改会议记录" }));
  await userEvent.clear(dialog.getByLabelText(/纪要编号/));
  await userEvent.click(dialog.getByRole("button", { name: "保存" }));
  expect(await screen.findByText("会议记录已修改")).toBeVisible();
  const put = requests.find((request) => request.method === "PUT");
  expect(put?.headers.get("If-Match")).toBe('"5"');
  expect(await put?.json()).toEqual({
    heldOn: "2026-03-10",
    subject: "年度要点",
    minutesNumber: null,
    minutesFileId: "f-7",
  });
});

it("its remit is changed, and it is renamed by its organisation's names from a day", async () => {
  const requests = answering({
    ...answers,
    "GET /me": { body: aCaller({ permissions: ["committee.read", "committee.edit", "organisation.edit"] }) },
    "PATCH /committees/c-1": { body: committee },
    "POST /organisations/u-1/names": { body: organisation },
  });
  openApp("/committees/c-1", { isWide: true });
  expect(await screen.findByText("云溪县社区教育领导小组")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "修改职责" }));
  await userEvent.type(screen.getByRole("textbox", { name: /职责/ }), "和老年教育");
  await userEvent.click(screen.getByRole("button", { name: "保存" }));
  expect(await screen.findByText("已保存")).toBeVisible();
  expect(await requests.find((request) => request.method === "PATCH")?.json()).toEqual({
    purpose: "统筹全县社区教育和老年教育",
  });
  await userEvent.click(screen.getByRole("button", { name: "更名" }));
  const dialog = within(screen.getByRole("dialog", { name: "“云溪县社区教育委员会”更名" }));
  await userEvent.type(dialog.getByLabelText(/新名称/), "云溪县终身学习促进委员会");
  await userEvent.click(dialog.getByRole("button", { name: "更名" }));
  expect(await screen.findByText("已更名")).toBeVisible();
  expect(requests.find((request) => request.method === "POST")?.headers.get("If-Match")).toBe('"9"');
});

it("a resolution leads to the task it became, for those who see all units' tasks", async () => {
  answering({
    ...answers,
    "GET /me": { body: aCaller({ permissions: ["committee.read", "plan.read-units"] }) },
  });
  openApp("/committees/c-1/meetings/k-1", { isWide: true });
  expect(await screen.findByRole("link", { name: "看任务：同意年度要点" })).toHaveAttribute("href", "/tasks/i-1");
});

it("meetings are looked for by their days", async () => {
  const requests = answering(answers);
  openApp("/committees/c-1?from=2026-01-01", { isWide: true });
  const until = await screen.findByLabelText("到哪一天前");
  await userEvent.type(until, "2026-07-01");
  await waitFor(() => expect(requests.at(-1)?.url).toMatch(/meetings\?from=2026-01-01&until=2026-07-01$/));
});
