import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import type { SavedView } from "@/api/types.gen";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { aCaller } from "@/test/people";
import { aView, VIEW } from "@/test/saved-views";

const none = { items: [], next: null, total: 0 };
const SHARED = "0190a0e0-0000-7000-8000-0000000000d2";
const shared = aView(
  { name: "待复核", shared: true, filter: { state: "SUBMITTED", gone: "1" }, columns: ["title", "fax"] },
  { id: SHARED, own: false, ownerName: "何敏" },
);

function opened(path: string, views: SavedView[], answers: Parameters<typeof answering>[0] = {}) {
  const permissions = ["application.read", "application.read-submitted", "round.read", "saved-view.read"];
  const requests = answering({
    "GET /me": { body: aCaller({ permissions: [...permissions, "saved-view.keep"] }) },
    "GET /rounds": { body: none },
    "GET /organisations": { body: none },
    "GET /applications": { body: none },
    "GET /saved-views": { body: { items: views, next: null, total: views.length } },
    ...answers,
  });
  return { requests, ...openApp(path, { isWide: true }) };
}

const choice = () => screen.findByRole("combobox", { name: "视图" });

beforeAll(async () => void (await import("@/shared/desk/DataTable")), 60_000);

describe("the views of a list", () => {
  it("open the list as it was kept, and leave out what it has no longer with a note", async () => {
    const { router } = opened("/applications", [aView(), shared]);
    const views = await choice();
    expect(within(views).getByRole("group", { name: "我的视图" })).toHaveTextContent("退回过的");
    expect(within(views).getByRole("group", { name: "本单位共享" })).toHaveTextContent("待复核");
    await userEvent.selectOptions(views, "退回过的");
    await waitFor(() => expect(router.state.location.search).toEqual({ returned: true }));
    await userEvent.selectOptions(views, "待复核");
    await waitFor(() => expect(router.state.location.search).toEqual({ state: "SUBMITTED", columns: "title" }));
    expect(screen.getByText(/没有套用：其他条件或列。由何敏重新保存/)).toBeVisible();
    expect(screen.getByText("由何敏共享")).toBeVisible();
    expect(screen.queryByRole("button", { name: "改名或共享" })).toBeNull();
    expect(screen.queryByRole("button", { name: "删除视图" })).toBeNull();
  });

  it("are kept by a name, shared or not", async () => {
    const { requests } = opened("/applications?state=RETURNED&sort=-rank", [], {
      "POST /saved-views": { status: 201, body: aView({ name: "退回的" }) },
    });
    await choice();
    await userEvent.click(screen.getByRole("button", { name: "另存为视图" }));
    const dialog = within(screen.getByRole("dialog"));
    await userEvent.type(dialog.getByRole("textbox", { name: /视图名称/ }), "退回的");
    await userEvent.click(dialog.getByRole("checkbox", { name: "本单位工作人员都能打开" }));
    await userEvent.click(dialog.getByRole("button", { name: "保存" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    const sent = await requests.find(({ method }) => method === "POST")?.json();
    expect(sent).toMatchObject({
      list: "APPLICATIONS",
      content: { name: "退回的", shared: true, filter: { state: "RETURNED" }, sort: "-rank", columns: [] },
    });
  });

  it("are changed where the list stands otherwise, by the version that was read", async () => {
    const { requests, router } = opened("/applications?returned=true", [aView()], {
      [`PUT /saved-views/${VIEW}`]: { body: aView({ filter: { returned: "true", state: "DRAFT" } }, { version: 4 }) },
    });
    expect(await choice()).toHaveValue(VIEW);
    expect(screen.queryByRole("button", { name: "保存" })).toBeNull();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "状态" }), "草稿");
    await waitFor(() => expect(router.state.location.search).toEqual({ returned: true, state: "DRAFT" }));
    await userEvent.click(await screen.findByRole("button", { name: "保存" }));
    await waitFor(() => expect(requests.some(({ method }) => method === "PUT")).toBe(true));
    const put = requests.find(({ method }) => method === "PUT");
    expect(put?.headers.get("If-Match")).toBe('"3"');
    expect(await put?.json()).toMatchObject({ name: "退回过的", filter: { returned: "true", state: "DRAFT" } });
  });

  it("open the list first where the address asks for nothing, and only there", async () => {
    const first = aView({}, { opensFirst: true });
    const { router } = opened("/applications", [first]);
    await waitFor(() => expect(router.state.location.search).toEqual({ returned: true }));
    await userEvent.click(screen.getByRole("button", { name: "清除条件" }));
    await waitFor(() => expect(router.state.location.search).toEqual({}));
  });

  it("do not change what an address asks for", async () => {
    const { router } = opened("/applications?state=DRAFT", [aView({}, { opensFirst: true })]);
    expect(await choice()).toHaveValue("");
    expect(router.state.location.search).toEqual({ state: "DRAFT" });
  });
});
