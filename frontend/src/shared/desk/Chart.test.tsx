import { render, screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, it, vi } from "vitest";
import { Chart } from "./Chart";

beforeEach(() => {
  // jsdom gives everything the size 0, and a chart of that size draws nothing.
  vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(400);
  vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(200);
});

function years(...months: string[]) {
  return {
    xAxis: { type: "category", data: months },
    yAxis: {},
    series: [{ type: "bar", data: months.map((_, at) => at + 1) }],
  };
}

it("draws what it is given, and says it in words", async () => {
  const { rerender } = render(<Chart label="三月完成 3 项" option={years("一月", "二月", "三月")} />);
  const picture = screen.getByRole("img", { name: "三月完成 3 项" });
  await waitFor(() => expect(picture).toHaveTextContent("三月"));
  rerender(<Chart label="四月完成 1 项" option={years("四月")} />);
  await waitFor(() => expect(picture).toHaveTextContent("四月"));
  expect(picture).not.toHaveTextContent("三月");
});
