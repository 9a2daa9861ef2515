import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { FileState } from "@/api/types.gen";
import { FileLink } from "./FileLink";

function show(state: FileState): void {
  render(<FileLink file={{ id: "0190a000-0000-7000-8000-00000000f009", name: "材料.pdf", state }} />);
}

describe("a file's link", () => {
  it.each(["CLEAN", "NOT_SCANNED"] as const)("opens what is %s", (state) => {
    show(state);
    expect(screen.getByRole("button", { name: "材料.pdf" })).toBeInTheDocument();
    expect(screen.queryByText(/检查|病毒/)).toBeNull();
  });

  it.each([
    ["SCANNING", "正在检查"],
    ["INFECTED", "含有病毒，已删除"],
  ] as const)("says that what is %s cannot be opened", (state, said) => {
    show(state);
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.getByText("材料.pdf")).toHaveTextContent(said);
  });
});
