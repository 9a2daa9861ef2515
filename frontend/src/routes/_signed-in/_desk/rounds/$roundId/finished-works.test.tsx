import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { FinishedWork } from "@/api/types.gen";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { aCaller } from "@/test/people";
import { aRound, ROUND } from "@/test/rounds";

const WORKS = `/rounds/${ROUND}/finished-works`;

function aWork(change: Partial<FinishedWork> = {}): FinishedWork {
  return {
    awardId: "w-1",
    earlierId: "a-1",
    title: "丝竹学习基地",
    unitId: "u-1",
    unitName: "城厢中心",
    programmeName: "市民学习苑",
    roundTitle: "2025 年第 1 批 市民学习苑",
    level: "COUNTY",
    grade: "重点",
    awardedOn: "2025-05-01",
    applicationId: null,
    handedIn: false,
    ...change,
  };
}

describe("finished works of a comparison", () => {
  it("are chosen from the list and called in together; what stands in the round is not offered again", async () => {
    const requests = answering({
      "GET /me": { body: aCaller({ permissions: ["finished-work.call-in", "round.read"] }) },
      "GET /notifications/unread-count": { body: { count: 0 } },
      [`GET /rounds/${ROUND}`]: { body: aRound() },
      [`GET ${WORKS}`]: {
        body: {
          items: [
            aWork(),
            aWork({ awardId: "w-2", title: "江南剪纸" }),
            aWork({ awardId: "w-3", title: "滚灯", applicationId: "a-9", handedIn: true }),
          ],
          total: 3,
        },
      },
      [`POST ${WORKS}`]: { body: { items: [] } },
    });
    openApp(WORKS, { isWide: true });
    await userEvent.click(await screen.findByRole("checkbox", { name: "选择“丝竹学习基地”" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "选择“江南剪纸”" }));
    expect(screen.queryByRole("checkbox", { name: "选择“滚灯”" })).toBeNull();
    expect(screen.getByText("已提交")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "调入 2 项" }));
    const sent = () => requests.find(({ method }) => method === "POST");
    await waitFor(() => expect(sent()).toBeDefined());
    expect(await sent()?.clone().json()).toEqual({ awardIds: ["w-1", "w-2"] });
    await waitFor(() => expect(screen.getByRole("button", { name: "调入" })).toBeDisabled());
  });
});
