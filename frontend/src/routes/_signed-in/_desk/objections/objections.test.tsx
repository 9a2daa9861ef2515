import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { anObjection } from "@/test/notices";
import { aCaller } from "@/test/people";

const reading = {
  "GET /me": { body: aCaller({ permissions: ["objection.read", "objection.settle", "objection.disclose"] }) },
  "GET /notifications/unread-count": { body: { count: 0 } },
  "GET /objections/ob-1": { body: anObjection() },
};

it("masks whose it is until somebody says what for", async () => {
  const requests = answering({
    ...reading,
    "POST /objections/ob-1/disclosure": { body: { name: "周素琴", phone: "13800001005" } },
  });
  openApp("/objections/ob-1", { isWide: true });
  expect(await screen.findByText("138****1005")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "查看姓名和电话" }));
  const form = within(screen.getByRole("dialog"));
  await userEvent.type(form.getByLabelText(/用途/), "核实情况");
  await userEvent.click(form.getByRole("button", { name: "查看" }));
  expect(await screen.findByText("13800001005")).toBeVisible();
  expect(await requests.find(({ method }) => method === "POST")?.json()).toEqual({ reason: "核实情况" });
});

it("is answered once more asked, on what was read", async () => {
  const requests = answering({
    ...reading,
    "GET /objections/ob-1": [
      { body: anObjection() },
      { body: anObjection({ state: "REJECTED", reply: "已核实", answerable: false, version: 2 }) },
    ],
    "POST /objections/ob-1/settlement": { body: anObjection({ state: "REJECTED" }) },
  });
  openApp("/objections/ob-1", { isWide: true });
  await userEvent.click(await screen.findByRole("radio", { name: "异议不成立" }));
  await userEvent.type(screen.getByLabelText(/答复/, { selector: "textarea" }), "已核实");
  await userEvent.click(screen.getByRole("button", { name: "提交答复" }));
  await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "提交答复" }));
  expect(await screen.findByRole("heading", { name: "答复" })).toBeVisible();
  const sent = requests.find(({ method }) => method === "POST");
  expect(sent?.headers.get("If-Match")).toBe('"1"');
  expect(await sent?.json()).toEqual({ outcome: "REJECTED", reply: "已核实" });
});

it("says that others have to answer where the reader had a part in the round", async () => {
  answering({ ...reading, "GET /objections/ob-1": { body: anObjection({ answerable: false, signature: null }) } });
  openApp("/objections/ob-1", { isWide: true });
  expect(await screen.findByText(/请由其他人办理/)).toBeVisible();
  expect(screen.getByText("只有可以答复的人看得到提出人。")).toBeVisible();
  expect(screen.queryByRole("button", { name: "提交答复" })).toBeNull();
  expect(screen.queryByRole("button", { name: "查看姓名和电话" })).toBeNull();
});
