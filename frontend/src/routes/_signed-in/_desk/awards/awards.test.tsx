import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, expect, it } from "vitest";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { aCaller } from "@/test/people";
import { anAward } from "@/test/printed";

const page = (items: unknown[]) => ({ body: { items, next: null, total: items.length } });

const holding = anAward({ applicationId: "a-1", version: 4 });

const withdrawn = anAward({
  id: "w-2",
  title: "沙溪古镇课堂",
  withdrawnOn: "2026-11-20",
  withdrawnWhy: "复核发现材料不实。",
  concludedOn: null,
});

const reading = {
  "GET /me": { body: aCaller({ permissions: ["round.read", "award.read", "award.withdraw", "programme.read"] }) },
  "GET /notifications/unread-count": { body: { count: 0 } },
  "GET /awards": page([holding, withdrawn]),
  "GET /programmes": page([]),
  "GET /organisations": page([]),
};

beforeAll(async () => void (await import("@/shared/desk/DataTable")), 60_000);

it("the list of awards is narrowed by what stands in its address", async () => {
  const requests = answering(reading);
  const { router } = openApp("/awards?level=COUNTY&year=2026", { isWide: true });
  expect(await screen.findByRole("link", { name: "江南丝竹基地" })).toHaveAttribute("href", "/applications/a-1");
  expect(screen.getByText("2026-11-20 撤销")).toBeVisible();
  expect(screen.getByText("复核发现材料不实。")).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText("状态"), "已撤销");
  expect(router.state.location.search).toEqual({ level: "COUNTY", year: 2026, withdrawn: true });
  const asked = new URL(requests.filter(({ url }) => url.includes("/awards?")).at(-1)?.url ?? "");
  expect(Object.fromEntries(asked.searchParams)).toEqual({ level: "COUNTY", year: "2026", withdrawn: "true" });
});

it("an award is withdrawn with a reason, and only one that holds", async () => {
  const requests = answering({ ...reading, "POST /awards/w-1/withdrawal": { body: anAward({ version: 5 }) } });
  openApp("/awards", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "撤销认定：江南丝竹基地" }));
  expect(screen.queryByRole("button", { name: "撤销认定：沙溪古镇课堂" })).toBeNull();
  const form = within(screen.getByRole("dialog"));
  await userEvent.type(form.getByLabelText(/撤销原因/), "材料不实");
  await userEvent.click(form.getByRole("button", { name: "撤销" }));
  await screen.findByText("认定已撤销");
  const sent = requests.find(({ method }) => method === "POST");
  expect(sent?.headers.get("If-Match")).toBe('"4"');
  expect(await sent?.json()).toEqual({ reason: "材料不实" });
});
