import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { LongText } from "./LongText";

it("a text of many lines shows the first and says how many there are", async () => {
  render(<LongText text={Array.from({ length: 999 }, (_, i) => `第${i + 1}件`).join("\n")} />);
  expect(screen.getByText(/第1件/)).not.toHaveTextContent("第9件");
  await userEvent.click(screen.getByRole("button", { name: "展开全文（共 999 行）" }));
  expect(screen.getByText(/第1件/)).toHaveTextContent("第999件");
  await userEvent.click(screen.getByRole("button", { name: "收起" }));
  expect(screen.getByText(/第1件/)).not.toHaveTextContent("第999件");
});

it("a short one stands there whole", () => {
  render(<LongText text={"一\n二\n三"} />);
  expect(screen.queryByRole("button")).toBeNull();
});
