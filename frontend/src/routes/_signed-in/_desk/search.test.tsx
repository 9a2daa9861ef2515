import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import type { SearchFindings } from "@/api/types.gen";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { APPLICATION, ROUND } from "@/test/applications";
import { aCaller } from "@/test/people";

const permissions = ["application.read", "application.read-submitted", "round.read", "search.read"];
const none = { items: [], next: null, total: 0 };
const REVIEW = "0190a0e0-0000-7000-8000-0000000000e1";

const found: SearchFindings = {
  groups: [
    {
      kind: "applications",
      items: [{ id: APPLICATION, within: null, title: "蓝印花布传习所", beside: ["城厢中心", "周静"] }],
      more: true,
    },
    {
      kind: "reviews",
      items: [{ id: REVIEW, within: ROUND, title: "蓝印花布传习所", beside: ["何慕青"] }],
      more: false,
    },
    { kind: "of a later version", items: [{ id: REVIEW, within: null, title: "x", beside: [] }], more: true },
  ],
};

function opened(answers: Parameters<typeof answering>[0] = {}, allowed = permissions) {
  const requests = answering({
    "GET /me": { body: aCaller({ permissions: allowed }) },
    "GET /rounds": { body: none },
    "GET /organisations": { body: none },
    "GET /applications": { body: none },
    "GET /search": { body: found },
    ...answers,
  });
  return { requests, ...openApp("/applications", { isWide: true }) };
}

const box = () => screen.findByRole("combobox", { name: "查找申报、评审、专家" });
const list = () => screen.findByRole("listbox", { name: "查找结果" });
const lines = async () => within(await list()).findAllByRole("option");
const searches = (requests: Request[]) => requests.filter(({ url }) => url.includes("/search?"));

beforeAll(async () => void (await import("@/shared/desk/DataTable")), 60_000);

describe("the search box", () => {
  it("asks once the fingers rest and shows what was found by kind, the words marked", async () => {
    const { requests } = opened();
    await userEvent.type(await box(), "花布 城厢");
    const hits = await screen.findByRole("group", { name: "申报书" });
    const [first] = within(hits).getAllByRole("option");
    expect(first).toHaveTextContent("蓝印花布传习所城厢中心 · 周静");
    expect([...(first?.querySelectorAll("mark") ?? [])].map(({ textContent }) => textContent)).toEqual([
      "花布",
      "城厢",
    ]);
    expect(first).toHaveAttribute("href", `/applications/${APPLICATION}`);
    expect(within(screen.getByRole("group", { name: "专家评审" })).getByRole("option")).toHaveAttribute(
      "href",
      `/rounds/${ROUND}/reviews/${REVIEW}`,
    );
    expect(within(screen.getByRole("listbox", { name: "查找结果" })).getAllByRole("group")).toHaveLength(2);
    expect(searches(requests)).toHaveLength(1);
  });

  it("is gone through by the arrows, and the line of all opens the list with the same words", async () => {
    const { router } = opened();
    const field = await box();
    await userEvent.type(field, "花布");
    const options = await lines();
    expect(options).toHaveLength(3);
    expect(options[0]).toHaveAttribute("aria-selected", "true");
    await userEvent.keyboard("{ArrowDown}");
    expect(options[1]).toHaveAttribute("aria-selected", "true");
    expect(field).toHaveAttribute("aria-activedescendant", options[1]?.id);
    await userEvent.keyboard("{ArrowUp}{ArrowUp}");
    expect(options[2]).toHaveAttribute("aria-selected", "true");
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    await waitFor(() => expect(router.state.location.search).toEqual({ name: "花布" }));
    expect(router.state.location.pathname).toBe("/applications");
    expect(field).toHaveValue("");
    expect(screen.queryByRole("listbox", { name: "查找结果" })).toBeNull();
  });

  it("is reached by a key that types in other fields", async () => {
    opened();
    const field = await box();
    await userEvent.keyboard("/");
    expect(field).toHaveFocus();
    expect(field).toHaveValue("");
    const words = await screen.findByRole("textbox", { name: "按名称、单位、姓名或编号查找" });
    await userEvent.type(words, "a/b");
    expect(words).toHaveValue("a/b");
    expect(words).toHaveFocus();
    await userEvent.keyboard("{Control>}k{/Control}");
    expect(words).toHaveFocus();
    words.blur();
    await userEvent.keyboard("{Control>}k{/Control}");
    expect(field).toHaveFocus();
  });

  it("says when there is nothing", async () => {
    opened({ "GET /search": { body: { groups: [] } } });
    await userEvent.type(await box(), "没有的");
    expect(await screen.findByText("没有找到")).toBeVisible();
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByText("没有找到")).not.toBeVisible();
  });

  it("says what went wrong and asks again", async () => {
    opened({
      "GET /search": [{ status: 503, body: { status: 503, code: "unavailable", title: "正忙" } }, { body: found }],
    });
    await userEvent.type(await box(), "花布");
    await userEvent.click(await screen.findByRole("button", { name: "再试一次" }));
    expect(await lines()).toHaveLength(3);
  });

  it("is not there for who may not search", async () => {
    opened({}, ["application.read", "application.read-submitted", "round.read"]);
    await screen.findByRole("button", { name: "导出" });
    expect(screen.queryByRole("combobox", { name: "查找申报、评审、专家" })).toBeNull();
  });
});
