import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, expect, it } from "vitest";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { aNotice, anObjectionSummary, aPublishedNotice } from "@/test/notices";
import { aCaller } from "@/test/people";
import { aRound } from "@/test/rounds";

const PAGE = "/rounds/r-1/public-notice";

const reading = {
  "GET /me": {
    body: aCaller({
      permissions: [
        "round.read",
        "public-notice.read",
        "public-notice.edit",
        "objection.read",
        "objection.enter",
        "sign-off.read",
      ],
    }),
  },
  "GET /notifications/unread-count": { body: { count: 0 } },
  "GET /rounds/r-1": { body: aRound() },
  "GET /rounds/r-1/public-notice": { body: aNotice(), headers: { ETag: '"2"' } },
  "GET /objections": { body: { items: [anObjectionSummary()], next: null, total: 1 } },
};

beforeAll(async () => void (await import("@/shared/desk/DataTable")), 60_000);

it("is drafted from the decision, and says why it cannot be yet", async () => {
  answering({
    ...reading,
    "GET /rounds/r-1/public-notice": { status: 404, body: { code: "not-found", title: "没有" } },
    "POST /rounds/r-1/public-notice": { status: 409, body: { code: "nothing-to-announce", title: "没有可公示的名单" } },
  });
  openApp(PAGE, { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "拟公示" }));
  expect(await screen.findByText("没有可公示的名单")).toBeVisible();
});

it("its words are changed on what was read, and saved before it is sent", async () => {
  const requests = answering({ ...reading, "PATCH /rounds/r-1/public-notice": { body: aNotice({ version: 3 }) } });
  openApp(PAGE, { isWide: true });
  const days = await screen.findByLabelText(/公示天数/);
  await userEvent.clear(days);
  await userEvent.type(days, "7");
  expect(screen.getByRole("button", { name: "送审" })).toBeDisabled();
  await userEvent.click(screen.getByRole("button", { name: "保存" }));
  await screen.findByText("已保存");
  const sent = requests.find(({ method }) => method === "PATCH");
  expect(sent?.headers.get("If-Match")).toBe('"2"');
  expect(await sent?.json()).toEqual({ workingDays: 7 });
});

it("shown to the public, it tells its days, its objections and its sign-off", async () => {
  const requests = answering({ ...reading, "GET /rounds/r-1/public-notice": { body: aPublishedNotice() } });
  const { router } = openApp(PAGE, { isWide: true });
  expect(await screen.findByText("2026-10-26 至 2026-10-30，共 5 个工作日")).toBeVisible();
  expect(screen.getByText(/1 份有异议待答复/)).toBeVisible();
  expect(await screen.findByRole("link", { name: "江南丝竹基地" })).toHaveAttribute("href", "/objections/ob-1");
  expect(await screen.findByRole("link", { name: "查看送审" })).toHaveAttribute("href", "/sign-offs/so-2");
  await userEvent.selectOptions(screen.getByLabelText("状态"), "待答复");
  expect(router.state.location.search).toEqual({ state: "OPEN" });
  const asked = new URL(requests.filter(({ url }) => url.includes("/objections?")).at(-1)?.url ?? "");
  expect(Object.fromEntries(asked.searchParams)).toEqual({ state: "OPEN", round: "r-1" });
});

it("takes down what came by phone, and tells the code once", async () => {
  const requests = answering({
    ...reading,
    "GET /rounds/r-1/public-notice": { body: aPublishedNotice() },
    "POST /objections": { status: 201, body: { code: "ABCD-1234", receivedAt: "2026-10-27T02:00:00Z" } },
  });
  openApp(PAGE, { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "登记异议" }));
  const form = within(screen.getByRole("dialog"));
  await userEvent.selectOptions(form.getByLabelText(/申报书/), "江南丝竹基地");
  await userEvent.type(form.getByLabelText(/姓名/), "王甲");
  await userEvent.type(form.getByLabelText(/电话/, { selector: "input" }), "13800002222");
  await userEvent.type(form.getByLabelText(/异议内容/), "场地不实");
  await userEvent.click(form.getByRole("button", { name: "登记" }));
  expect(await screen.findByText("ABCD-1234")).toBeVisible();
  expect(await requests.find(({ method }) => method === "POST")?.json()).toMatchObject({
    noticeId: "n-1",
    applicationId: "a-1",
    channel: "PHONE",
    name: "王甲",
    fileIds: [],
  });
});

it("who does not run the round only reads", async () => {
  answering({
    ...reading,
    "GET /rounds/r-1": { body: aRound({ organiserId: "u-9" }) },
    "GET /rounds/r-1/public-notice": { body: aNotice({ editable: false }) },
  });
  openApp(PAGE, { isWide: true });
  expect(await screen.findByText("经评审、审定，现将结果予以公示。")).toBeVisible();
  expect(screen.queryByRole("button", { name: "送审" })).toBeNull();
});
