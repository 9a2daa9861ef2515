import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
  useNavigate,
} from "@tanstack/react-router";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { given, type ListSearch, parseListSearch, sortFilter } from "@/shared/list/list-search";
import { DataTable } from "./DataTable";

const pages: Record<string, { items: { id: string; name: string }[]; next: string | null; total: number }> = {
  first: { items: [{ id: "1", name: "甲" }], next: "c2", total: 2 },
  c2: { items: [{ id: "2", name: "乙" }], next: null, total: 2 },
};

function openList(address = "/list") {
  const root = createRootRoute();
  const list = createRoute({
    getParentRoute: () => root,
    path: "/list",
    validateSearch: (search): ListSearch<"name"> => ({
      ...parseListSearch(search),
      ...given({ sort: sortFilter(search, ["name"]) }),
    }),
    component: function List() {
      const search: ListSearch<"name"> = list.useSearch();
      const navigate = useNavigate();
      return (
        <DataTable
          label="单位"
          columns={[{ key: "name", dataIndex: "name", title: "名称", sorter: true }]}
          page={pages[search.cursor ?? "first"] ?? { items: [] }}
          rowKey={(row) => row.id}
          search={search}
          onSearch={(next) => void navigate({ to: "/list", search: next } as never)}
        />
      );
    },
  });
  const router = createRouter({
    routeTree: root.addChildren([list]),
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  render(<RouterProvider router={router as never} />);
  return router;
}

it("pages by cursor and sorts, all of it in the address", async () => {
  const router = openList();
  await screen.findByText("甲");
  expect(screen.getByText("共 2 条")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "下一页" }));
  await screen.findByText("乙");
  expect(router.state.location.search).toEqual({ cursor: "c2", before: "first" });
  expect(screen.queryByRole("button", { name: "下一页" })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "上一页" }));
  await screen.findByText("甲");
  await userEvent.click(screen.getByRole("columnheader", { name: /名称/ }));
  await waitFor(() => expect(router.state.location.search).toEqual({ sort: "name" }));
  await userEvent.click(screen.getByRole("columnheader", { name: /名称/ }));
  await waitFor(() => expect(router.state.location.search).toEqual({ sort: "-name" }));
});

it("leads back from an address somebody else was sent", async () => {
  const router = openList("/list?cursor=c2&before=first");
  await screen.findByText("乙");
  await userEvent.click(screen.getByRole("button", { name: "上一页" }));
  await screen.findByText("甲");
  expect(router.state.location.search).toEqual({});
});
