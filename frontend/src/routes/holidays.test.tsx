import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { HolidayYear } from "@/api/types.gen";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { aCaller } from "@/test/people";

const year: HolidayYear = {
  year: 2026,
  documentNumber: "国办发明电〔2025〕7号",
  issuedOn: "2025-11-04",
  days: [
    { day: "2026-01-01", kind: "OFF", name: "元旦" },
    { day: "2026-01-02", kind: "OFF", name: "元旦" },
    { day: "2026-01-04", kind: "WORK", name: "元旦" },
  ],
  version: 3,
};

const answers = {
  "GET /me": { body: aCaller({ permissions: ["holiday.read", "holiday.set"] }) },
  "GET /notifications/unread-count": { body: { count: 0 } },
  "GET /holidays": { body: [year] },
  "GET /holidays/2026": { body: year, headers: { ETag: '"3"' } },
};

it("a year is shown as its document words it", async () => {
  answering({ ...answers, "GET /me": { body: aCaller({ permissions: ["holiday.read"] }) } });
  openApp("/holidays", { isWide: true });
  expect(await screen.findByText("国办发明电〔2025〕7号，2025-11-04 印发")).toBeVisible();
  const row = within(screen.getByRole("row", { name: /元旦/ }));
  expect(row.getByText("2026-01-01 星期四 至 2026-01-02 星期五，共 2 天")).toBeVisible();
  expect(row.getByText("2026-01-04 星期日")).toBeVisible();
  expect(screen.queryByRole("link", { name: "录入一年" })).toBeNull();
  expect(screen.queryByRole("link", { name: "更正 2026 年的安排" })).toBeNull();
});

it("an administrator pastes a year, corrects what was not read, and saves it whole", async () => {
  const requests = answering({ ...answers, "PUT /holidays/2028": { body: { ...year, year: 2028, version: 0 } } });
  const { router } = openApp("/holidays/new", { isWide: true });
  await userEvent.selectOptions(await screen.findByLabelText(/年份/), "2028");
  await userEvent.type(screen.getByLabelText(/文号/), "国办发明电〔2026〕9号");
  await userEvent.type(screen.getByLabelText(/印发日期/), "2026-11-03");
  await userEvent.click(screen.getByLabelText("每行一天或连续几天"));
  await userEvent.paste("2028-01-01至2028-01-02 元旦 放假\n2028-01-08 元旦");
  await userEvent.click(screen.getByRole("button", { name: "加到下面的日期中" }));
  expect(screen.getByText(/有 1 行没有读懂/)).toBeVisible();
  expect(screen.getByLabelText("每行一天或连续几天")).toHaveValue("2028-01-08 元旦");
  await userEvent.type(screen.getByLabelText("每行一天或连续几天"), " 上班");
  await userEvent.click(screen.getByRole("button", { name: "保存" }));
  expect(screen.getByText(/请先加入或删去，再保存/)).toBeVisible();
  expect(requests.some((request) => request.method === "PUT")).toBe(false);
  await userEvent.click(screen.getByRole("button", { name: "加到下面的日期中" }));
  expect(screen.getByRole("heading", { name: "日期（3 天）" })).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "保存" }));
  expect(await screen.findByText("国办发明电〔2025〕7号，2025-11-04 印发")).toBeVisible();
  expect(router.state.location.pathname).toBe("/holidays");
  const put = requests.find((request) => request.method === "PUT");
  expect(put?.headers.has("If-Match")).toBe(false);
  expect(await put?.json()).toEqual({
    documentNumber: "国办发明电〔2026〕9号",
    issuedOn: "2026-11-03",
    days: [
      { day: "2028-01-01", kind: "OFF", name: "元旦" },
      { day: "2028-01-02", kind: "OFF", name: "元旦" },
      { day: "2028-01-08", kind: "WORK", name: "元旦" },
    ],
  });
});

it("a correction goes out on the version it was made on; a fault stands at its row and nothing typed is lost", async () => {
  const requests = answering({
    ...answers,
    "PUT /holidays/2026": {
      status: 422,
      body: {
        code: "invalid-input",
        title: "有 1 处要改",
        errors: [{ pointer: "#/days/1/kind", message: "调休上班日应为周六或周日" }],
      },
    },
  });
  openApp("/holidays/2026/edit", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "移出 2026-01-04 元旦" }));
  const second = within(screen.getAllByRole("listitem").at(-1) as HTMLElement);
  await userEvent.selectOptions(second.getByLabelText("安排"), "WORK");
  await userEvent.click(screen.getByRole("button", { name: "保存" }));
  expect(await second.findByText("调休上班日应为周六或周日")).toBeVisible();
  expect(second.getByLabelText("安排")).toBeInvalid();
  expect(second.getByLabelText("安排")).toHaveValue("WORK");
  const put = requests.find((request) => request.method === "PUT");
  expect(put?.headers.get("If-Match")).toBe('"3"');
  expect(await put?.json()).toMatchObject({ days: [{ day: "2026-01-01" }, { day: "2026-01-02", kind: "WORK" }] });
});

it("who only reads is not let into the form", async () => {
  answering({ ...answers, "GET /me": { body: aCaller({ permissions: ["holiday.read"] }) } });
  openApp("/holidays/new", { isWide: true });
  expect(await screen.findByRole("heading", { name: "没有权限" })).toBeVisible();
});
