import { screen, within } from "@testing-library/react";
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
  resolutions: [{ id: "r-1", ordinal: 1, text: "同意年度要点" }],
  version: 5,
};

const answers = {
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
  await userEvent.click(await screen.findByRole("button", { name: "退出" }));
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
