import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { BlindFiles, HeldFileSummary, RoundStage } from "@/api/types.gen";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { APPLICATION, aFile, aRound, ROUND } from "@/test/applications";
import { aCaller } from "@/test/people";
import { page } from "@/test/reviews";

const held: HeldFileSummary = {
  id: "f-1",
  applicationId: APPLICATION,
  title: "江海丝竹工坊",
  unitName: "沙溪镇社区教育中心",
  stageName: "形式审查",
  name: "说明.docx",
  state: "WAITING",
  heldFor: "WORDS",
  tells: ["PERSON", "CONTACT"],
  found: "沙溪镇",
  changedAt: "2026-05-22T01:00:00Z",
};
const stages: RoundStage[] = ["formal-check", "expert-review"].map((kind, index) => ({
  id: `s-${index}`,
  kind,
  staffName: index === 0 ? "形式审查" : "专家评审",
  applicantName: "评审中",
  settings: kind === "expert-review" ? { blind: "APPLICANT" } : ({} as Record<string, string>),
  endsAt: null,
  waiting: 1,
  leftOver: 0,
}));
const reading = {
  "GET /me": { body: aCaller({ permissions: ["round.read", "review.read", "review.read-of-round", "review.assign"] }) },
  [`GET /rounds/${ROUND}`]: { body: aRound({ stages }) },
  [`GET /rounds/${ROUND}/held-files`]: page(
    held,
    { ...held, id: "f-2", name: "照片.jpg", state: "REFUSED", heldFor: "PICTURES", tells: [], found: null },
    { ...held, id: "f-3", name: "方案.pdf", state: "REFUSED", heldFor: null, tells: [], found: null },
  ),
};
const reviews = { ...reading, "GET /reviews": page(), [`GET /rounds/${ROUND}/reviewers`]: page() };
const files: BlindFiles = {
  applicationId: APPLICATION,
  roundId: ROUND,
  title: "江海丝竹工坊",
  complete: true,
  editable: true,
  version: 2,
  files: [
    {
      fileId: "f-2",
      name: "照片.jpg",
      state: "TO_LOOK_AT",
      found: null,
      copy: aFile({ id: "f-8", name: "材料1.jpg" }),
      replaced: false,
      changedAt: "2026-05-22T01:00:00Z",
    },
  ],
};
const address = `/rounds/${ROUND}/held-files`;

describe("files of a round that are held back", () => {
  it("say why and what was done, and are narrowed in the address", async () => {
    const requests = answering(reading);
    const { router } = openApp(address, { isWide: true });
    const row = (await screen.findByText("说明.docx")).closest("tr");
    expect(row).not.toBeNull();
    expect(within(row as HTMLElement).getByText(/看得出是谁：人员姓名、手机、邮箱或身份证号/)).toBeVisible();
    expect(within(row as HTMLElement).getByText("待查看")).toBeVisible();
    expect(screen.getByText("系统未发现问题，由经办人扣下")).toBeVisible();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "处理情况" }), "WAITING");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "透露的内容" }), "UNIT");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "所在阶段" }), "s-0");
    await waitFor(() =>
      expect(router.state.location.search).toEqual({ state: "WAITING", tells: "UNIT", stage: "s-0" }),
    );
    const asked = new URL(requests.filter(({ url }) => url.includes("/held-files?")).at(-1)?.url ?? "").searchParams;
    expect(Object.fromEntries(asked)).toEqual({ state: "WAITING", tells: "UNIT", stage: "s-0" });
  });

  it("are looked at on the case's card before anybody reviews it", async () => {
    const requests = answering({
      ...reading,
      [`GET /applications/${APPLICATION}/blind-files`]: { body: files },
      [`PUT /applications/${APPLICATION}/blind-files/f-2`]: { body: { ...files, version: 3 } },
    });
    openApp(address, { isWide: true });
    await userEvent.click((await screen.findAllByRole("link", { name: "江海丝竹工坊" }))[0] as HTMLElement);
    await userEvent.click(await screen.findByRole("button", { name: "看过，给专家看" }));
    expect(await screen.findByText("已更新给专家的文件")).toBeVisible();
    expect(await requests.find(({ method }) => method === "PUT")?.json()).toEqual({ shown: true });
    expect(requests.some(({ url }) => url.includes("/reviews"))).toBe(false);
  });

  it("are one way from the reviews of a round with a blind stage", async () => {
    answering(reviews);
    openApp(`/rounds/${ROUND}/reviews`, { isWide: true });
    expect(await screen.findByRole("link", { name: "扣下的文件" })).toHaveAttribute("href", address);
  });

  it("are not offered where no stage is blind", async () => {
    const open = stages.map((stage) => ({ ...stage, settings: {} }));
    answering({ ...reviews, [`GET /rounds/${ROUND}`]: { body: aRound({ stages: open }) } });
    openApp(`/rounds/${ROUND}/reviews`, { isWide: true });
    expect(await screen.findByRole("heading", { level: 1, name: "专家评审" })).toBeVisible();
    expect(screen.queryByRole("link", { name: "扣下的文件" })).toBeNull();
  });
});
