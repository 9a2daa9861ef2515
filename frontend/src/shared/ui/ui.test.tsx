import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Problem } from "@/shared/api/problem";
import { Button } from "./Button";
import { CopyToChat } from "./CopyToChat";
import { DayFilter } from "./DayFilter";
import { FileField } from "./FileField";
import { FormProblem } from "./FormProblem";
import { TextField } from "./fields";
import { OfflineBanner } from "./OfflineBanner";
import { ProgressBar } from "./ProgressBar";
import { StatusTag } from "./StatusTag";
import { Toaster } from "./Toaster";
import { toast } from "./toasts";

describe("a field", () => {
  it("is named, hinted and faulted for those who hear it", () => {
    render(<TextField label="标题" hint="不超过 50 字" error="必填" isRequired value="" onChange={() => {}} />);
    const input = screen.getByRole("textbox", { name: /标题/ });
    expect(input).toBeRequired();
    expect(input).toBeInvalid();
    expect(input).toHaveAccessibleDescription("不超过 50 字 必填");
  });
});

describe("a day to filter by", () => {
  it("keeps the digits of a year in sight while they are typed, and hands on none but the whole", () => {
    const onChange = vi.fn();
    render(<DayFilter label="期限从" value="2024-05-01" onChange={onChange} />);
    const day = screen.getByLabelText("期限从");
    fireEvent.change(day, { target: { value: "0202-05-01" } });
    expect(day).toHaveValue("0202-05-01");
    expect(onChange).not.toHaveBeenCalled();
    fireEvent.change(day, { target: { value: "2025-05-01" } });
    expect(onChange).toHaveBeenCalledExactlyOnceWith("2025-05-01");
  });

  it("shows what the page is narrowed by once it is left", () => {
    render(<DayFilter label="期限从" value="2024-05-01" onChange={() => {}} />);
    const day = screen.getByLabelText("期限从");
    fireEvent.change(day, { target: { value: "0002-05-01" } });
    fireEvent.blur(day);
    expect(day).toHaveValue("2024-05-01");
  });

  it("is no filter any more when it is emptied", () => {
    const onChange = vi.fn();
    render(<DayFilter label="期限从" value="2024-05-01" onChange={onChange} />);
    fireEvent.change(screen.getByLabelText("期限从"), { target: { value: "" } });
    expect(onChange).toHaveBeenCalledExactlyOnceWith(undefined);
  });
});

describe("a file field", () => {
  const small = new File(["a"], "a.docx");
  const large = new File(["a".repeat(2_000_000)], "b.docx");

  it("hands on what fits and names what does not", async () => {
    const onChoose = vi.fn();
    render(<FileField label="文件" accept=".docx" maxBytes={1_048_576} isMultiple onChoose={onChoose} />);
    await userEvent.upload(screen.getByLabelText("文件"), [small, large]);
    expect(onChoose).toHaveBeenCalledWith([small]);
    expect(screen.getByText(/b\.docx 超过 1 MB/)).toBeVisible();
  });
});

it("a busy button does nothing again", async () => {
  const onClick = vi.fn();
  render(
    <Button isBusy onClick={onClick}>
      保存
    </Button>,
  );
  await userEvent.click(screen.getByRole("button", { name: "正在处理……" }));
  expect(onClick).not.toHaveBeenCalled();
});

it("a status says its symbol and its words", () => {
  render(<StatusTag status="bad">已逾期 12 天</StatusTag>);
  expect(screen.getByText(/已逾期 12 天/)).toHaveTextContent("■ 已逾期 12 天");
});

it("a progress bar stays within its bounds and tells the true figure", () => {
  render(<ProgressBar value={7} goal={5} label="7 / 5 门" />);
  expect(screen.getByRole("progressbar", { name: "7 / 5 门" })).toHaveAttribute("aria-valuenow", "100");
});

it("the chat text has what, until when and where, and nobody's name", async () => {
  const user = userEvent.setup();
  render(<CopyToChat text="请报送第二季度进展" deadline="2024-09-15T17:00:00+08:00" path="/m/account" />);
  await user.click(screen.getByRole("button", { name: "复制到工作群" }));
  expect(await navigator.clipboard.readText()).toBe(
    `请报送第二季度进展\n截止：2024-09-15 17:00\n${window.location.origin}/m/account`,
  );
});

describe("a problem with a form", () => {
  it("lists what no field shows", () => {
    const faults = [
      { pointer: "/title", message: "必填" },
      { pointer: "/period", message: "先后颠倒" },
    ];
    render(
      <FormProblem
        problem={new Problem({ status: 422, code: "x", title: "有 2 处要改", faults })}
        shown={["/title"]}
      />,
    );
    expect(screen.getByRole("alert")).toHaveTextContent("先后颠倒");
    expect(screen.getByRole("alert")).not.toHaveTextContent("必填");
  });

  it("offers to read what somebody else wrote and keep one's own", async () => {
    const onReload = vi.fn();
    render(<FormProblem problem={new Problem({ status: 412, code: "stale" })} shown={[]} onReload={onReload} />);
    expect(screen.getByRole("alert")).toHaveTextContent("别人刚改过这里");
    await userEvent.click(screen.getByRole("button", { name: "读取新内容，保留我写的" }));
    expect(onReload).toHaveBeenCalledOnce();
  });
});

it("a problem's toast stays until it is closed", async () => {
  render(<Toaster />);
  toast.tell(new Problem({ status: 503, code: "busy", retryAfter: 5 }));
  expect(await screen.findByText("请过 5 秒再试。已写的内容还在。")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "关闭" }));
  expect(screen.queryByText(/现在忙不过来/)).toBeNull();
});

it("says so when the network is gone", () => {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  render(<OfflineBanner />);
  expect(screen.getByRole("status")).toHaveTextContent("没有网络");
});
