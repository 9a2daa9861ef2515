import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { aDispatchedNomination, aNomination } from "@/test/nominations";
import { aCaller } from "@/test/people";
import { aDescription, aRound } from "@/test/rounds";

const PAGE = "/rounds/r-1/nomination";
const above = aRound({
  description: aDescription({
    hosted: "ABOVE",
    hostName: "苏州市教育局",
    hostDeadline: "2020-11-30T09:00:00Z",
    hostQuota: 4,
  }),
});

const reading = {
  "GET /me": {
    body: aCaller({ permissions: ["round.read", "nomination.read", "nomination.send", "outside-result.enter"] }),
  },
  "GET /notifications/unread-count": { body: { count: 0 } },
  "GET /rounds/r-1": { body: above },
  "GET /rounds/r-1/nomination": { body: aNomination(), headers: { ETag: '"1"' } },
};

it("is sealed after one more look, behind the host's deadline with a reason", async () => {
  const requests = answering({
    ...reading,
    "GET /rounds/r-1/nomination": [{ status: 404, body: { code: "not-found" } }, { body: aNomination() }],
    "POST /rounds/r-1/nomination": { status: 201, body: aNomination() },
  });
  openApp(PAGE, { isWide: true });
  await userEvent.type(await screen.findByLabelText(/逾期原因/), "等待异议答复");
  await userEvent.click(screen.getByRole("button", { name: "封装" }));
  await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "封装" }));
  expect(await screen.findByRole("button", { name: "下载材料包" })).toBeVisible();
  expect(screen.getByText("ab12")).toBeVisible();
  expect(await requests.find(({ method }) => method === "POST")?.json()).toEqual({ reason: "等待异议答复" });
});

it("says which cases are in the way of sealing", async () => {
  answering({
    ...reading,
    "GET /rounds/r-1/nomination": { status: 404, body: { code: "not-found" } },
    "POST /rounds/r-1/nomination": { status: 409, body: { code: "cases-not-there-yet", title: "还有申报书未到" } },
  });
  openApp(PAGE, { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "封装" }));
  await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "封装" }));
  expect(await screen.findByText("还有申报书未到")).toBeVisible();
});

it("its dispatch is recorded on what was read", async () => {
  const requests = answering({
    ...reading,
    "POST /rounds/r-1/nomination/dispatch": { body: aDispatchedNomination() },
  });
  openApp(PAGE, { isWide: true });
  await userEvent.type(await screen.findByLabelText(/报送方式/), "机要交换");
  await userEvent.click(screen.getByRole("button", { name: "登记报送" }));
  await screen.findByText("已登记报送");
  const sent = requests.find(({ method }) => method === "POST");
  expect(sent?.headers.get("If-Match")).toBe('"1"');
  expect(await sent?.json()).toMatchObject({ how: "机要交换" });
});

it("results from above are tried before they are entered", async () => {
  const heard = [
    {
      applicationId: "a-1",
      outcome: "SELECTED" as const,
      grade: "示范",
      documentNumber: "苏教〔2026〕9 号",
      issuedOn: "2026-11-20",
      fileId: "f-9",
    },
  ];
  const requests = answering({
    ...reading,
    "GET /rounds/r-1/nomination": { body: aDispatchedNomination() },
    "POST /files": { status: 201, headers: { Location: "/api/v1/files/f-9" } },
    "POST /rounds/r-1/outside-results": { status: 201, body: aDispatchedNomination({ results: heard }) },
  });
  openApp(PAGE, { isWide: true });
  await userEvent.type(await screen.findByLabelText(/文号/), "苏教〔2026〕9 号");
  fireEvent.change(screen.getByLabelText(/印发日期/), { target: { value: "2026-11-20" } });
  await userEvent.upload(screen.getByLabelText(/文件/), new File(["x"], "r.pdf", { type: "application/pdf" }));
  await screen.findByText("已上传：r.pdf");
  await userEvent.selectOptions(screen.getByLabelText("结果：江南丝竹基地"), "入选");
  await userEvent.type(screen.getByLabelText("等次：江南丝竹基地"), "示范");
  await userEvent.click(screen.getByRole("button", { name: "预览" }));
  const asked = within(await screen.findByRole("dialog"));
  expect(asked.getByText("江南丝竹基地：入选，等次 示范")).toBeVisible();
  await userEvent.click(asked.getByRole("button", { name: "确认录入" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  const posted = requests.filter(({ url }) => url.includes("/outside-results"));
  expect(posted.map(({ url }) => new URL(url).search)).toEqual(["?dryRun=true", ""]);
  expect(await posted[1]?.json()).toEqual({
    documentNumber: "苏教〔2026〕9 号",
    issuedOn: "2026-11-20",
    fileId: "f-9",
    items: [{ applicationId: "a-1", outcome: "SELECTED", grade: "示范" }],
  });
});

it("stages of the host are entered for one case or all", async () => {
  const requests = answering({
    ...reading,
    "GET /rounds/r-1/nomination": { body: aDispatchedNomination() },
    "POST /rounds/r-1/outside-stages": { status: 201, body: aDispatchedNomination() },
  });
  openApp(PAGE, { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "登记进度" }));
  const form = within(screen.getByRole("dialog"));
  await userEvent.type(form.getByLabelText(/环节/), "上级专家评审");
  await userEvent.selectOptions(form.getByLabelText("申报书"), "沙溪古镇课堂");
  await userEvent.click(form.getByRole("button", { name: "登记" }));
  await screen.findByText("已登记");
  expect(await requests.find(({ method }) => method === "POST")?.json()).toMatchObject({
    name: "上级专家评审",
    applicationId: "a-2",
    remark: null,
  });
});
