import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { aDecision } from "@/test/decisions";
import { aNotice } from "@/test/notices";
import { aCaller } from "@/test/people";
import { aPlan, aSignOff, PLAN } from "@/test/plans";

const leader = aCaller({ roles: ["LEADER"], permissions: ["sign-off.read", "sign-off.approve", "plan.read"] });
const subject = {
  "GET /me": { body: leader },
  [`GET /plans/${PLAN}`]: { body: aPlan() },
};

it("lists what waits for the leader and leads to the plan in short", async () => {
  const requests = answering({
    ...subject,
    "GET /sign-offs": { body: { items: [aSignOff()], next: null, total: 1 } },
    "GET /sign-offs/s-1": { body: aSignOff() },
  });
  openApp("/");
  await userEvent.click(await screen.findByRole("link", { name: "学习工作要点（第 1 版）" }));
  expect(await screen.findByText("办好学习周")).toBeVisible();
  expect(screen.getByText(/1 项重点工作，1 项任务/)).toBeVisible();
  expect(requests.find((request) => request.url.includes("/sign-offs?"))?.url).toContain("waitingForMe=true");
});

it("approves after one more look, with the opinion and the version that was read", async () => {
  const requests = answering({
    ...subject,
    "GET /sign-offs/s-1": [{ body: aSignOff() }, { body: aSignOff({ state: "APPROVED", actions: [], version: 3 }) }],
    "POST /sign-offs/s-1/approval": { body: aSignOff({ state: "APPROVED" }) },
  });
  openApp("/m/sign-offs/s-1");
  await userEvent.type(await screen.findByRole("textbox", { name: /意见/ }), "同意");
  await userEvent.click(screen.getByRole("button", { name: "同意签发" }));
  await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "签发" }));
  await waitFor(() => expect(screen.queryByRole("button", { name: "同意签发" })).not.toBeInTheDocument());
  const sent = requests.find((request) => request.url.endsWith("/approval"));
  expect(await sent?.json()).toEqual({ opinion: "同意" });
  expect(sent?.headers.get("If-Match")).toBe('"2"');
});

it("shows at the field that a return needs its reason", async () => {
  answering({
    ...subject,
    "GET /sign-offs/s-1": { body: aSignOff() },
    "POST /sign-offs/s-1/return": {
      status: 422,
      body: { code: "invalid", title: "填写有误", errors: [{ pointer: "/reason", message: "请写明原因" }] },
    },
  });
  openApp("/m/sign-offs/s-1");
  await userEvent.click(await screen.findByRole("button", { name: "退回修改" }));
  expect(await screen.findByText("请写明原因")).toBeVisible();
});

it("records a meeting's approval only with day, number and minutes", async () => {
  const requests = answering({
    ...subject,
    "GET /sign-offs/s-1": { body: aSignOff({ actions: ["RECORD_MEETING"] }) },
    "POST /files": { status: 201, headers: { Location: "/api/v1/files/f-7" } },
    "POST /sign-offs/s-1/meeting-approval": { body: aSignOff() },
  });
  openApp("/m/sign-offs/s-1");
  await userEvent.click(await screen.findByRole("button", { name: "登记会议通过" }));
  await userEvent.click(screen.getByRole("button", { name: "登记并签发" }));
  expect(screen.getByText(/都要有/)).toBeVisible();
  await userEvent.type(screen.getByLabelText(/会议日期/), "2024-04-22");
  await userEvent.type(screen.getByRole("textbox", { name: /纪要编号/ }), "第3次");
  await userEvent.upload(screen.getByLabelText(/会议纪要/), new File(["x"], "m.pdf", { type: "application/pdf" }));
  await screen.findByText("已上传：m.pdf");
  await userEvent.click(screen.getByRole("button", { name: "登记并签发" }));
  await waitFor(() => expect(requests.some((request) => request.url.endsWith("/meeting-approval"))).toBe(true));
  const sent = requests.find((request) => request.url.endsWith("/meeting-approval"));
  expect(await sent?.json()).toEqual({ heldOn: "2024-04-22", minutesNumber: "第3次", minutesFileId: "f-7" });
});

it("shows the decision that is signed, case by case, and leads to its ranking", async () => {
  answering({
    ...subject,
    "GET /sign-offs/s-1": {
      body: aSignOff({ subjectType: "round-decision", subjectPlace: { parentId: "r-1", number: 1 } }),
    },
    "GET /rounds/r-1/decision": { body: aDecision({ state: "IN_SIGN_OFF" }) },
  });
  openApp("/m/sign-offs/s-1");
  const selected = (await screen.findByRole("heading", { name: "入选 1 份" })).closest("section") as HTMLElement;
  expect(within(selected).getByText("江南丝竹基地，城厢镇社区教育中心")).toBeVisible();
  expect(within(selected).getByText("名次 1，等次 重点")).toBeVisible();
  expect(screen.getByRole("link", { name: "查看排名和审定名单" })).toHaveAttribute("href", "/rounds/r-1/decision");
});

it("shows the public notice that is signed, word for word", async () => {
  answering({
    ...subject,
    "GET /sign-offs/s-1": {
      body: aSignOff({ subjectType: "public-notice", subjectPlace: { parentId: "r-1", number: 1 } }),
    },
    "GET /rounds/r-1/public-notice": { body: aNotice({ state: "IN_SIGN_OFF" }) },
  });
  openApp("/m/sign-offs/s-1");
  expect(await screen.findByText("经评审、审定，现将结果予以公示。")).toBeVisible();
  expect(screen.getByText("5 个工作日")).toBeVisible();
  expect(screen.getByRole("link", { name: "查看公示和异议" })).toHaveAttribute("href", "/rounds/r-1/public-notice");
});
