import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { Advice, Mentorship } from "@/api/types.gen";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { aCaller } from "@/test/people";
import { aReview, EXPERT } from "@/test/reviews";

const mentor = aCaller({ id: EXPERT, roles: ["EXPERT"], permissions: ["review.score", "guidance.give"] });

function aPiece(change: Partial<Advice> = {}): Advice {
  return {
    id: "g-1",
    applicationId: "a-1",
    roundTitle: "2026年示范基地",
    mentorName: "何慕青",
    givenOn: "2026-11-20",
    way: "ON_SITE",
    text: "建议补充课程简介。",
    files: [],
    correctsId: null,
    correctedBy: null,
    writtenAt: "2026-11-20T02:00:00Z",
    answers: [],
    ...change,
  };
}

function aMentorship(change: Partial<Mentorship> = {}, advice: Advice[] = []): Mentorship {
  return {
    id: "m-1",
    roundId: "r-1",
    roundTitle: "2026年示范基地",
    applicationId: "a-1",
    state: "ACCEPTED",
    until: "2027-05-20",
    material: aReview().material,
    guidance: {
      applicationId: "a-1",
      continues: null,
      continuable: [],
      until: "2027-05-20",
      mentor: null,
      answerable: false,
      advice,
    },
    version: 2,
    ...change,
  };
}

const reading = (mentorship: Mentorship) => ({
  "GET /me": { body: mentor },
  "GET /me/mentorships/m-1": { body: mentorship, headers: { ETag: `"${mentorship.version}"` } },
});

it("asks for an answer before there is anything to write", async () => {
  const asked = aMentorship({ state: "ASKED" });
  const requests = answering({
    ...reading(asked),
    "POST /me/mentorships/m-1/acceptance": { body: aMentorship() },
  });
  openApp("/expert/mentorships/m-1");
  await userEvent.click(await screen.findByRole("button", { name: "接受" }));
  await screen.findByText("已接受");
  expect(screen.queryByRole("button", { name: "提交指导意见" })).toBeNull();
  expect(requests.find(({ method }) => method === "POST")?.headers.get("If-Match")).toBe('"2"');
});

it("sends dated advice", async () => {
  const requests = answering({
    ...reading(aMentorship()),
    "POST /me/mentorships/m-1/guidance": { body: aMentorship({}, [aPiece()]) },
  });
  openApp("/expert/mentorships/m-1");
  await userEvent.type(await screen.findByRole("textbox", { name: /指导意见/ }), "建议补充课程简介。");
  await userEvent.selectOptions(screen.getByLabelText(/指导方式/), "线上指导");
  await userEvent.click(screen.getByRole("button", { name: "提交指导意见" }));
  await screen.findByText("指导意见已提交");
  expect(await requests.find(({ method }) => method === "POST")?.json()).toMatchObject({
    way: "ONLINE",
    text: "建议补充课程简介。",
    fileIds: [],
    correctsId: null,
  });
});

it("keeps what was corrected, and says so", async () => {
  answering(
    reading(
      aMentorship({}, [
        aPiece({ id: "g-2", text: "建议补充教案。", correctsId: "g-1" }),
        aPiece({ correctedBy: "g-2" }),
        aPiece({ id: "g-0", applicationId: "a-0", roundTitle: "2025年示范基地", text: "去年的意见。" }),
      ]),
    ),
  );
  openApp("/expert/mentorships/m-1");
  const heading = await screen.findByRole("heading", { name: "培育指导" });
  const list = within(heading.closest("section") as HTMLElement);
  expect(list.getByText("已更正")).toBeVisible();
  expect(list.getByText("（2025年示范基地）")).toBeVisible();
  expect(list.getAllByRole("button", { name: "更正这条意见" })).toHaveLength(1);
});
