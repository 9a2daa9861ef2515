import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, expect, it } from "vitest";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { aCaller } from "@/test/people";

// The desk's table library takes longer to load the first time than a test may wait.
beforeAll(async () => void (await import("@/shared/desk/DataTable")), 60_000);

const task = {
  taskItemId: "i-1",
  planId: "p-1",
  year: 2026,
  heading: "阵地建设",
  ordinal: 1,
  text: "举办学习开放日",
  due: "2026-12-31",
  unitId: "u-1",
  unitName: "柳桥镇社区教育中心",
  part: "RESPONSIBLE",
  state: "OWED",
  figures: 0,
  doneOn: null,
  returnReason: null,
};

const answers = {
  "GET /me": { body: aCaller({ permissions: ["plan.read"] }) },
  "GET /notifications/unread-count": { body: { count: 0 } },
  "GET /organisations": { body: { items: [], next: null, total: 0 } },
  "GET /plans": {
    body: { items: [{ id: "p-1", year: 2026, title: "云溪县要点", organisationName: "云溪县" }], next: null, total: 1 },
  },
  "GET /task-items": { body: { items: [task], next: null, total: 1 } },
};

const asked = (requests: readonly Request[]) =>
  requests.map(({ url }) => new URL(url)).filter(({ pathname }) => pathname.endsWith("/task-items"));

it("the tasks of one plan are chosen, and sorted by a column's heading", async () => {
  const requests = answering(answers);
  const { router } = openApp("/tasks", { isWide: true });
  await userEvent.selectOptions(await screen.findByLabelText("计划"), "2026 云溪县要点");
  await waitFor(() => expect(router.state.location.search).toEqual({ plan: "p-1" }));
  await userEvent.click(await screen.findByRole("columnheader", { name: /任务/ }));
  await waitFor(() => expect(asked(requests).at(-1)?.search).toBe("?plan=p-1&sort=text"));
});

it("an order that the list does not have is not asked for", async () => {
  const requests = answering(answers);
  openApp("/tasks?sort=unitName", { isWide: true });
  expect(await screen.findByText("举办学习开放日")).toBeVisible();
  expect(asked(requests).map(({ search }) => search)).toEqual([""]);
});
