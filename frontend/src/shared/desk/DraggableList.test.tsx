import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it, vi } from "vitest";
import { DraggableList } from "./DraggableList";

/** Rows one below the other, as a browser lays them out. */
function laidOut(...heights: number[]): void {
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
    const row = this.closest("li");
    const index = row?.parentElement ? [...row.parentElement.children].indexOf(row) : 0;
    const top = heights.slice(0, index).reduce((sum, height) => sum + height, 0);
    return new DOMRect(0, top, 300, heights[index]);
  });
}

function Stages() {
  const [items, setItems] = useState([{ name: "申报" }, { name: "推荐" }, { name: "审定" }]);
  return (
    <DraggableList
      items={items}
      onChange={setItems}
      nameOf={({ name }) => name}
      addLabel="增加"
      empty={() => ({ name: "新" })}
      most={9}
    >
      {({ name }) => <p>{name}</p>}
    </DraggableList>
  );
}

it("a row is picked up, moved and dropped by keyboard, and each step is said", async () => {
  laidOut(100, 100, 100);
  render(<Stages />);
  const handle = screen.getByRole("button", { name: "拖动申报" });
  expect(handle).toHaveAccessibleDescription(/空格键/);
  handle.focus();
  await userEvent.keyboard("[Space]");
  expect(await screen.findByText("申报移到第 1 位")).toBeInTheDocument();
  await userEvent.keyboard("[ArrowDown]");
  expect(await screen.findByText("申报移到第 2 位")).toBeInTheDocument();
  await userEvent.keyboard("[Space]");
  await waitFor(() =>
    expect(screen.getAllByRole("group").map((row) => row.querySelector("legend")?.textContent)).toEqual([
      "推荐",
      "申报",
      "审定",
    ]),
  );
});

it("each arrow moves by one place, however high the rows are", async () => {
  laidOut(100, 320, 100);
  render(<Stages />);
  screen.getByRole("button", { name: "拖动审定" }).focus();
  await userEvent.keyboard("[Space]");
  expect(await screen.findByText("审定移到第 3 位")).toBeInTheDocument();
  await userEvent.keyboard("[ArrowUp]");
  expect(await screen.findByText("审定移到第 2 位")).toBeInTheDocument();
  await userEvent.keyboard("[ArrowUp]");
  expect(await screen.findByText("审定移到第 1 位")).toBeInTheDocument();
  await userEvent.keyboard("[ArrowDown]");
  expect(await screen.findByText("审定移到第 2 位")).toBeInTheDocument();
});
