import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { CreditAccount } from "@/api/types.gen";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { aCaller } from "@/test/people";

const ACCOUNT: CreditAccount = {
  id: "ca-1",
  number: "1000000008",
  state: "OPEN",
  name: "李**",
  phone: "139****0001",
  birthYear: 1958,
  sex: "FEMALE",
  documents: [{ id: "d-1", kind: "ID_CARD", number: "320585********0012", addedOn: "2026-03-05" }],
  unitId: "unit-1",
  unitName: "城厢镇社区教育中心",
  townId: "town-1",
  townName: "城厢镇",
  openingWay: "PHONE",
  openedOn: "2026-03-05",
  closedOn: null,
  mergedInto: null,
  consent: { text: 1, way: "ON_SCREEN", givenOn: "2026-03-05" },
  acts: ["CORRECT", "DISCLOSE"],
  version: 0,
};

const SUMMARY = {
  id: "ca-1",
  number: "1000000008",
  state: "OPEN",
  name: "李**",
  phone: "139****0001",
  birthYear: 1958,
  sex: "FEMALE",
  unitId: "unit-1",
  unitName: "城厢镇社区教育中心",
  townId: "town-1",
  townName: "城厢镇",
  openedOn: "2026-03-05",
};

const reading = {
  "GET /me": {
    body: aCaller({ permissions: ["credit.account.read", "credit.account.open", "credit.account.disclose"] }),
  },
  "GET /notifications/unread-count": { body: { count: 0 } },
  "GET /organisations": {
    body: { items: [{ id: "town-1", name: "城厢镇", kind: "TOWN" }], next: null, total: 1 },
  },
  "GET /consent-texts": {
    body: {
      items: [{ number: 1, text: "为开立和管理账户，需要收集您的姓名。", fromDay: "2020-01-01" }],
      next: null,
      total: 1,
    },
  },
  "GET /credit-accounts/ca-1": { body: ACCOUNT },
  "GET /credit-accounts/ca-1/events": {
    body: {
      items: [
        {
          id: "e-1",
          kind: "OPENED",
          reason: null,
          otherNumber: null,
          doneById: "u-1",
          doneByName: "周素琴",
          doneAt: "2026-03-05T02:00:00Z",
        },
      ],
      next: null,
      total: 1,
    },
  },
};

it("finds an account by its holder's document, which is in the body and not in the address", async () => {
  const requests = answering({
    ...reading,
    "POST /credit-accounts/lookups": { body: { items: [SUMMARY], elsewhere: null } },
  });
  openApp("/m/credit-accounts");
  await userEvent.type(await screen.findByLabelText(/证件号码/), "320585195804020012");
  await userEvent.click(screen.getByRole("button", { name: "查找" }));
  expect(await screen.findByRole("link", { name: "李**" })).toHaveAttribute("href", "/m/credit-accounts/ca-1");
  const sent = requests.find(({ method }) => method === "POST");
  expect(sent?.url).not.toContain("320585");
  expect(await sent?.json()).toEqual({ document: { kind: "ID_CARD", number: "320585195804020012" } });
  expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain("320585195804020012");
});

it("says where the account is that the reader may not see", async () => {
  answering({
    ...reading,
    "POST /credit-accounts/lookups": { body: { items: [], elsewhere: "沙溪镇社区教育中心" } },
  });
  openApp("/m/credit-accounts");
  await userEvent.click(await screen.findByRole("radio", { name: "证件" }));
  await userEvent.type(screen.getByLabelText(/证件号码/), "320585195804020012");
  await userEvent.click(screen.getByRole("button", { name: "查找" }));
  expect(await screen.findByText("此人已在“沙溪镇社区教育中心”开户")).toBeVisible();
});

it("opens an account once the person agrees, and keeps nothing personal on the phone", async () => {
  const requests = answering({ ...reading, "POST /credit-accounts": { status: 201, body: ACCOUNT } });
  openApp("/m/credit-accounts/new");
  await userEvent.type(await screen.findByLabelText(/证件号码/), "320585195804020012");
  await userEvent.type(screen.getByLabelText(/姓名/), "李桂英");
  await userEvent.selectOptions(screen.getByLabelText(/居住的镇、街道/), "城厢镇");
  expect(screen.queryByLabelText(/出生日期/)).toBeNull();
  expect(screen.getByRole("button", { name: "开户" })).toBeDisabled();
  expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain("李桂英");
  await userEvent.click(screen.getByLabelText("已向本人说明，本人同意"));
  await userEvent.click(screen.getByRole("button", { name: "开户" }));
  expect(await screen.findByRole("heading", { name: "办理记录" })).toBeVisible();
  const body = (await requests.find(({ method }) => method === "POST")?.json()) as Record<string, unknown>;
  expect(body).toMatchObject({
    townId: "town-1",
    document: { kind: "ID_CARD", number: "320585195804020012" },
    name: "李桂英",
    way: "PHONE",
    consent: { text: 1, way: "ON_SCREEN" },
  });
  expect(body).not.toHaveProperty("bornOn");
});

it("asks for the birth date where the document does not tell it, and shows faults at their fields", async () => {
  answering({
    ...reading,
    "POST /credit-accounts": {
      status: 422,
      body: {
        status: 422,
        code: "invalid-input",
        title: "填写有误",
        errors: [{ pointer: "/document/number", code: "document-form", message: "证件号码的位数或者字符不对" }],
      },
    },
  });
  openApp("/m/credit-accounts/new");
  await userEvent.selectOptions(await screen.findByLabelText("证件类型"), "护照");
  expect(screen.getByLabelText(/出生日期/)).toBeVisible();
  await userEvent.type(screen.getByLabelText(/证件号码/), "E1");
  await userEvent.click(screen.getByLabelText("已向本人说明，本人同意"));
  await userEvent.type(screen.getByLabelText(/姓名/), "JOHN SMITH");
  await userEvent.type(screen.getByLabelText(/出生日期/), "1961-07-01");
  await userEvent.selectOptions(screen.getByLabelText(/居住的镇、街道/), "城厢镇");
  await userEvent.click(screen.getByRole("button", { name: "开户" }));
  expect(await screen.findByText("证件号码的位数或者字符不对")).toBeVisible();
  expect(screen.getByLabelText(/姓名/)).toHaveValue("JOHN SMITH");
});

it("shows what is personal in full only for a reason, and hides it again", async () => {
  const requests = answering({
    ...reading,
    "POST /credit-accounts/ca-1/disclosure": { body: { ...ACCOUNT, name: "李桂英" } },
  });
  openApp("/m/credit-accounts/ca-1");
  expect(await screen.findByRole("heading", { name: "李**" })).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "查看全部" }));
  const dialog = within(screen.getByRole("dialog"));
  await userEvent.type(dialog.getByLabelText(/用途/), "核对证书姓名");
  await userEvent.click(dialog.getByRole("button", { name: "查看" }));
  expect(await screen.findByRole("heading", { name: "李桂英" })).toBeVisible();
  expect(await requests.find(({ method }) => method === "POST")?.json()).toEqual({ reason: "核对证书姓名" });
  await userEvent.click(screen.getByRole("button", { name: "不再显示" }));
  expect(screen.getByRole("heading", { name: "李**" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "注销" })).toBeNull();
});
