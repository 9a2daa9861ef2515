import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, expect, it } from "vitest";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { aCaller } from "@/test/people";

// The desk's table library takes longer to load the first time than a test may wait.
beforeAll(async () => void (await import("@/shared/desk/DataTable")), 60_000);

const answers = {
  "GET /me": { body: aCaller({ permissions: ["audit.read", "organisation.read"] }) },
  "GET /notifications/unread-count": { body: { count: 0 } },
  "GET /organisations": { body: { items: [], next: null, total: 0 } },
  "GET /organisations/o-1": { body: { id: "o-1", name: "云溪县" } },
  "GET /audit-events": { body: { items: [], next: null, total: 0 } },
  "GET /audit-events/verification": {
    body: { intact: false, seals: 12, events: 3400, unsealed: 5, firstBrokenSeal: 7 },
  },
};

it("a broken seal is named, and a day begins by the county's clock", async () => {
  const requests = answering(answers);
  openApp("/audit?from=2026-11-01", { isWide: true });
  expect(await screen.findByText(/从第 7 个封记起对不上/)).toBeVisible();
  expect(screen.getByText(/3,400/)).toBeVisible();
  const asked = requests.map(({ url }) => new URL(url)).find(({ pathname }) => pathname.endsWith("/audit-events"));
  expect(asked?.searchParams.get("from")).toBe("2026-11-01T00:00:00+08:00");
});

it("a group is expanded on the day in the address", async () => {
  const member = {
    id: "o-2",
    name: "柳桥镇",
    kind: "TOWN",
    divisionCode: null,
    parentId: "o-1",
    parentName: "云溪县",
    level: 2,
  };
  const requests = answering({
    ...answers,
    "GET /organisation-groups/g-1": {
      body: { id: "g-1", ownerId: "u-1", name: "各镇", aliases: [], rule: null, members: [], version: 1 },
    },
    "GET /organisation-groups/g-1/expansion": { body: { items: [member], next: null, total: 1 } },
  });
  openApp("/organisation-groups/g-1?on=2015-01-01", { isWide: true });
  const link = await screen.findByRole("link", { name: "柳桥镇" });
  expect(link).toHaveAttribute("href", "/organisations/o-2?on=2015-01-01");
  expect(requests.some(({ url }) => url.endsWith("/expansion?on=2015-01-01"))).toBe(true);
  await userEvent.clear(screen.getByLabelText("看某一天"));
  await waitFor(() => expect(requests.at(-1)?.url).toMatch(/\/expansion$/));
});

const event = {
  id: "e-1",
  at: "2026-11-02T01:00:00Z",
  actorId: "p-1",
  actorName: "经办人甲",
  roles: ["OFFICER"],
  unitId: "o-1",
  organisationId: "o-1",
  organisationName: "云溪县",
  operation: "recordCommitteeMeeting",
  subjects: { id: "c-1", created: "k-1" },
  subjectNames: {},
  correlationId: "x-1",
};

it("says who did what to what, in words, and leads there", async () => {
  const requests = answering({
    ...answers,
    "GET /me": { body: aCaller({ permissions: ["audit.read", "organisation.read", "user.read"] }) },
    "GET /audit-events": {
      body: {
        items: [
          event,
          {
            ...event,
            id: "e-2",
            actorId: "p-2",
            actorName: "经办人乙",
            operation: "somethingNew",
            subjects: { id: "z-1", other: "o-2" },
            subjectNames: { other: "柳桥镇" },
          },
          { ...event, id: "e-3", actorId: "00000000-0000-0000-0000-000000000000", actorName: null },
          { ...event, id: "e-4", operation: "disableUser", subjects: { id: "p-2" }, subjectNames: { id: "经办人乙" } },
        ],
        next: null,
        total: 4,
      },
    },
  });
  const { router } = openApp("/audit", { isWide: true });
  expect((await screen.findAllByRole("link", { name: "经办人甲" }))[0]).toHaveAttribute("href", "/people/p-1");
  expect(screen.getAllByRole("link", { name: "云溪县" })[0]).toHaveAttribute("href", "/organisations/o-1");
  expect(screen.getAllByRole("link", { name: "打开：记录委员会会议" })[0]).toHaveAttribute(
    "href",
    "/committees/c-1/meetings/k-1",
  );
  expect(screen.getByText("z-1 柳桥镇")).toBeVisible();
  expect(screen.getByRole("link", { name: "打开：停用账号" })).toHaveTextContent("经办人乙");
  expect(requests.filter(({ url }) => /\/(users|organisations)\//.test(url))).toEqual([]);
  expect(screen.getByRole("cell", { name: "系统" })).toBeVisible();
  await userEvent.click(screen.getAllByRole("button", { name: "只看经办人甲" })[0] as HTMLElement);
  await waitFor(() => expect(router.state.location.search).toEqual({ actor: "p-1" }));
  await waitFor(() => expect(requests.some(({ url }) => url.endsWith("/audit-events?actor=p-1"))).toBe(true));
});
