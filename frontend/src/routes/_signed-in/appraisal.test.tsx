import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { Appraisal } from "@/api/types.gen";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { APPLICATION, aForm, anApplication, aRound, ROUND } from "@/test/applications";
import { anAppraisal, FELL_SHORT } from "@/test/appraisals";
import { aResult } from "@/test/decisions";
import { aCaller } from "@/test/people";

const READ = `GET /applications/${APPLICATION}`;
const applicant = aCaller({
  roles: ["APPLICANT"],
  permissions: ["application.read", "application.edit", "round.read"],
});
const officer = aCaller({
  roles: ["OFFICER"],
  permissions: ["application.read", "application.read-submitted", "round.read", "appraisal.manage"],
});

function reading(appraisal: Appraisal, caller = applicant) {
  const application = anApplication({ state: "SUBMITTED", stageKind: "appraisal", receiptNumber: "1", actions: [] });
  return {
    "GET /me": { body: caller },
    [READ]: { body: application },
    [`${READ}/form`]: { body: aForm() },
    [`${READ}/history`]: { body: { items: [], next: null, total: 0 } },
    [`${READ}/result`]: { body: aResult({ state: "SUBMITTED", award: null }) },
    [`${READ}/guidance`]: {
      body: {
        applicationId: APPLICATION,
        continues: null,
        continuable: [],
        until: null,
        mentor: null,
        answerable: false,
        advice: [],
      },
    },
    [`${READ}/appraisals`]: { body: { items: [appraisal] } },
    [`GET /rounds/${ROUND}`]: { body: aRound() },
  };
}

const posted = (requests: Request[]) => requests.find(({ method }) => method === "POST")?.clone();

it("tells writers by what they are appraised and takes their own account", async () => {
  const appraisal = anAppraisal({ answerable: true });
  const requests = answering({
    ...reading(appraisal),
    "POST /appraisals/ap-1/self-appraisals": { body: appraisal },
  });
  openApp(`/m/applications/${APPLICATION}`);
  expect(await screen.findByText("课程开设：30 分")).toBeVisible();
  expect(screen.getByText("2026-11-20 起考核")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "填写自评" }));
  await userEvent.type(within(screen.getByRole("dialog")).getByRole("textbox"), "开课 30 次。");
  await userEvent.click(screen.getByRole("button", { name: "提交" }));
  await screen.findByText("已提交");
  expect(posted(requests)?.headers.get("If-Match")).toBe('"4"');
  expect(await posted(requests)?.json()).toEqual({ text: "开课 30 次。" });
});

it("tells writers what fell short and until when to put it right", async () => {
  answering(
    reading(
      anAppraisal({
        state: "PUTTING_RIGHT",
        putRightUntil: "2026-12-11",
        findings: [FELL_SHORT],
        answerable: true,
        appraisable: true,
      }),
    ),
  );
  openApp(`/m/applications/${APPLICATION}`);
  expect(await screen.findByText("2026-11-21 考核：不合格，58 分")).toBeVisible();
  expect(screen.getByText("档案台账：8.5 / 20")).toBeVisible();
  expect(screen.getByText("档案不全。")).toBeVisible();
  expect(screen.getAllByText("整改到 2026-12-11")[0]).toBeVisible();
  expect(screen.getByRole("button", { name: "填写整改情况" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "填写考核结果" })).toBeNull();
});

it("reckons at the desk while marks are typed, and sends them in their order", async () => {
  const appraisal = anAppraisal({ appraisable: true });
  const requests = answering({
    ...reading(appraisal, officer),
    "POST /appraisals/ap-1/findings": { body: appraisal },
  });
  openApp(`/applications/${APPLICATION}`, { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "填写考核结果" }));
  const dialog = within(screen.getByRole("dialog"));
  await userEvent.type(dialog.getByRole("textbox", { name: /课程开设/ }), "20.5");
  expect(dialog.getByText(/^填完各项得分后/)).toBeVisible();
  await userEvent.type(dialog.getByRole("textbox", { name: /档案台账/ }), "8.5");
  expect(dialog.getByText("合计 29 / 50，折合 58 分，不合格。 提交后请单位在 20 天内整改。")).toBeVisible();
  await userEvent.type(dialog.getByRole("textbox", { name: /考核意见/ }), "档案不全。");
  await userEvent.click(dialog.getByRole("button", { name: "提交考核结果" }));
  await waitFor(() => expect(posted(requests)).toBeDefined());
  expect(await posted(requests)?.json()).toMatchObject({ marks: [20.5, 8.5], remark: "档案不全。" });
});

it("says at the second look that failing ends it", async () => {
  const appraisal = anAppraisal({ state: "PUTTING_RIGHT", putRightUntil: "2026-12-11", findings: [FELL_SHORT] });
  const requests = answering({
    ...reading({ ...appraisal, appraisable: true }, officer),
    "POST /appraisals/ap-1/findings": { body: appraisal },
  });
  openApp(`/applications/${APPLICATION}`, { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "填写考核结果" }));
  const dialog = within(screen.getByRole("dialog"));
  for (const field of dialog.getAllByRole("textbox", { name: /满分/ })) await userEvent.type(field, "1");
  expect(dialog.getByText(/提交后不再入选。$/)).toBeVisible();
  expect(dialog.getByText(/未通过考核，由入选改为未入选/)).toBeVisible();
  await userEvent.type(dialog.getByRole("textbox", { name: /考核意见/ }), "没有整改。");
  await userEvent.click(dialog.getByRole("button", { name: "提交考核结果" }));
  expect(dialog.getByRole("alert")).toHaveTextContent("请先核对并勾选确认。");
  expect(posted(requests)).toBeUndefined();
  await userEvent.click(dialog.getByRole("checkbox", { name: /确认结束这个项目/ }));
  await userEvent.click(dialog.getByRole("button", { name: "提交考核结果" }));
  await waitFor(() => expect(posted(requests)).toBeDefined());
});
