import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { fieldsOf } from "@/shared/draft/fields-of";
import { DraftOwner, useDraft } from "@/shared/draft/use-draft";
import { useOpened } from "@/shared/draft/use-opened";
import { FormDialog } from "./FormDialog";
import { TextField } from "./fields";

const sent = vi.fn();

function PageWithDialog({ id = "7" }: { id?: string }) {
  const [opened, open] = useOpened<"rename">(`unit:${id}`);
  return (
    <DraftOwner value="p-1">
      <button type="button" onClick={() => open("rename")}>
        更名
      </button>
      {opened === "rename" && <Rename onClose={() => open(null)} />}
    </DraftOwner>
  );
}

function Rename({ onClose }: { onClose: () => void }) {
  const draft = useDraft("unit-rename:7", { name: "" });
  const field = fieldsOf(draft, null);
  return (
    <FormDialog
      title="更名"
      submit="保存"
      isPending={false}
      problem={null}
      draft={draft}
      onSubmit={() => sent(draft.values.name)}
      onClose={onClose}
    >
      <TextField label="新名称" {...field("name")} />
    </FormDialog>
  );
}

async function typeInto(view: { unmount: () => void }): Promise<void> {
  await userEvent.click(screen.getByRole("button", { name: "更名" }));
  await userEvent.type(screen.getByLabelText("新名称"), "柳桥");
  // What a reload does: the page ends without anything being told.
  const kept = Object.entries(sessionStorage);
  view.unmount();
  for (const [key, value] of kept) sessionStorage.setItem(key, value);
}

it("a form over the page is open again with its text after the page was loaded anew", async () => {
  await typeInto(render(<PageWithDialog />));
  render(<PageWithDialog />);
  expect(screen.getByRole("dialog", { name: "更名" })).toBeVisible();
  expect(screen.getByLabelText("新名称")).toHaveValue("柳桥");
  expect(screen.getByText(/已存在本机/)).toBeVisible();
});

it("belongs to the object it was opened for", async () => {
  await typeInto(render(<PageWithDialog />));
  render(<PageWithDialog id="8" />);
  expect(screen.queryByRole("dialog")).toBeNull();
});

it("throws the text away when it is cancelled, and focus goes back to where it came from", async () => {
  render(<PageWithDialog />);
  const button = screen.getByRole("button", { name: "更名" });
  await userEvent.click(button);
  await userEvent.type(screen.getByLabelText("新名称"), "柳桥");
  await userEvent.click(screen.getByRole("button", { name: "取消" }));
  expect(button).toHaveFocus();
  await userEvent.click(button);
  expect(screen.getByLabelText("新名称")).toHaveValue("");
});
