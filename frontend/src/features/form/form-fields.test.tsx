import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { withValueAt } from "@/shared/json/pointer";
import { blankAnswers } from "./answers";
import { answerCheck } from "./check-answers";
import { FormAnswers } from "./FormAnswers";
import { FormFaults } from "./FormFaults";
import { FormFields } from "./FormFields";
import type { FieldSchema, FormHints } from "./form-schema";
import { useFaultText } from "./use-fault-text";

const form: FieldSchema = {
  type: "object",
  title: "申报表",
  additionalProperties: false,
  required: ["title", "leader", "members", "pledge"],
  properties: {
    amount: { type: "string", title: "总预算", maxLength: 11, pattern: "^[0-9]{1,8}(\\.[0-9]{1,2})?$" },
    leader: {
      type: "object",
      title: "负责人",
      additionalProperties: false,
      required: ["name"],
      properties: {
        name: { type: "string", title: "姓名", maxLength: 10 },
        sex: { type: "string", title: "性别", enum: ["男", "女"] },
        education: { type: "string", title: "学历", enum: ["小学", "初中", "高中", "专科", "本科", "研究生"] },
      },
    },
    members: {
      type: "array",
      title: "成员名单",
      minItems: 1,
      maxItems: 3,
      items: {
        type: "object",
        title: "成员",
        additionalProperties: false,
        required: ["name"],
        properties: {
          name: { type: "string", title: "成员姓名", maxLength: 10 },
          share: { type: "number", title: "占比", minimum: 0, maximum: 100 },
        },
      },
    },
    photos: {
      type: "array",
      title: "照片",
      maxItems: 2,
      items: { type: "string", title: "文件", format: "file-id" },
    },
    pledge: { type: "boolean", title: "内容真实", const: true },
    title: { type: "string", title: "名称", minLength: 2, maxLength: 10 },
  },
};

const hints: FormHints = {
  "": { order: ["title", "leader", "members", "amount", "photos", "pledge"] },
  "/title": { help: "与挂牌名称一致。", placeholder: "例：丝竹基地" },
  "/leader": { blind: true },
  "/amount": { widget: "MONEY" },
  "/members/-/name": { blind: true },
};

let answers: unknown;

function Page() {
  const [value, setValue] = useState<unknown>(() => blankAnswers(form));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const textOf = useFaultText();
  answers = value;
  return (
    <>
      <FormFaults form={form} hints={hints} errors={errors} />
      <FormFields
        form={form}
        hints={hints}
        answers={value}
        errors={errors}
        onChange={(pointer, next) => setValue((now: unknown) => withValueAt(now, pointer, next))}
        files={({ label, onChange }) => (
          <button type="button" onClick={() => onChange(["0196f1c2-7a10-7cc1-9d3f-4b0a5e6c7d81"])}>
            {label}
          </button>
        )}
      />
      <button
        type="button"
        onClick={() =>
          setErrors(
            Object.fromEntries(
              answerCheck(form)
                .answers(value)
                .map((fault) => [fault.pointer, textOf(fault)]),
            ),
          )
        }
      >
        提交
      </button>
    </>
  );
}

describe("the fields of a form", () => {
  it("keep what is written at its place, and nothing of what was emptied", async () => {
    const user = userEvent.setup();
    render(<Page />);
    const title = await screen.findByRole("textbox", { name: /名称/ });
    await user.type(title, "丝竹基地");
    await user.click(screen.getByRole("radio", { name: "女" }));
    await user.selectOptions(screen.getByLabelText("学历"), "本科");
    await user.type(screen.getByLabelText("占比"), "３7.5");
    await user.type(screen.getByLabelText("总预算（元）"), "１2000.50");
    await user.click(screen.getByRole("checkbox", { name: "内容真实" }));
    await user.click(screen.getByRole("button", { name: "照片" }));
    expect(answers).toEqual({
      title: "丝竹基地",
      leader: { sex: "女", education: "本科" },
      members: [{ share: 37.5 }],
      amount: "12000.50",
      pledge: true,
      photos: ["0196f1c2-7a10-7cc1-9d3f-4b0a5e6c7d81"],
    });
    await user.clear(title);
    expect(answers).not.toHaveProperty("title");
  });

  it("stand in the order of the hints, with their help", async () => {
    render(<Page />);
    const [first] = await screen.findAllByRole("textbox");
    expect(first).toHaveAccessibleName(/^名称/);
    expect(first).toHaveAccessibleDescription("与挂牌名称一致。 例：丝竹基地");
    expect(first).toBeRequired();
  });

  it("say what is wrong at the field, and lead there from the summary", async () => {
    const user = userEvent.setup();
    render(<Page />);
    await user.click(await screen.findByRole("button", { name: "提交" }));
    const summary = within(screen.getByRole("alert"));
    expect(summary.getByText("有 4 处需要修改")).toBeInTheDocument();
    expect(summary.getAllByRole("link").map((link) => link.textContent)).toEqual([
      "名称：必须填写",
      "负责人 › 姓名：必须填写",
      "成员 1 › 成员姓名：必须填写",
      "承诺：必须填写",
    ]);
    await user.click(summary.getByRole("link", { name: /成员姓名/ }));
    const name = screen.getByRole("textbox", { name: /成员姓名/ });
    expect(name).toHaveFocus();
    expect(name).toBeInvalid();
    expect(name).toHaveAccessibleDescription(/必须填写/);
  });

  it("take items up to the most, by keyboard, and let them go", async () => {
    const user = userEvent.setup();
    render(<Page />);
    const first = await screen.findByLabelText("占比");
    await user.type(first, "10");
    await user.click(screen.getByRole("button", { name: "添加成员" }));
    expect(screen.getAllByRole("textbox", { name: /成员姓名/ })[1]).toHaveFocus();
    await user.keyboard("李梅{Tab}-");
    await user.click(screen.getByRole("button", { name: "添加成员" }));
    expect(screen.queryByRole("button", { name: "添加成员" })).toBeNull();
    expect(screen.getByText("最多 3 项，已经加满。")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "移除成员 1" }));
    expect(answers).toMatchObject({ members: [{ name: "李梅" }, {}] });
    expect(screen.getAllByLabelText("占比").map((field) => (field as HTMLInputElement).value)).toEqual(["-", ""]);
    expect(screen.getByText("请填写数字")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "添加成员" })).toHaveFocus();
  });

  it("count characters as the limit does, once it is near", async () => {
    const user = userEvent.setup();
    render(<Page />);
    const title = await screen.findByRole("textbox", { name: /名称/ });
    await user.type(title, "一二三四五六七");
    expect(screen.queryByText(/已写/)).toBeNull();
    await user.type(title, "𠮷");
    expect(screen.getByText("已写 8 字，最多 10 字")).toBeInTheDocument();
    await user.type(title, "九十一");
    expect(screen.getByText("多了 1 字，最多 10 字")).toBeInTheDocument();
  });
});

describe("answers to be read", () => {
  const given = {
    title: "丝竹基地",
    leader: { name: "王力", sex: "男" },
    members: [{ name: "李梅", share: 40 }],
    amount: "12000.50",
  };
  const file = (id: string) => id;

  it("stand with their labels, and what is missing as such", async () => {
    render(<FormAnswers form={form} hints={hints} answers={given} file={file} />);
    expect(await screen.findByText("王力")).toBeInTheDocument();
    expect(screen.getByText("12,000.50 元")).toBeInTheDocument();
    expect(screen.getAllByText("未填写")).toHaveLength(3);
  });

  it("leave out of the blind copy what tells who applies", async () => {
    render(<FormAnswers form={form} hints={hints} answers={given} isBlind file={file} />);
    expect(await screen.findByText("丝竹基地")).toBeInTheDocument();
    expect(screen.getByText("40")).toBeInTheDocument();
    for (const hidden of ["负责人", "王力", "成员姓名", "李梅"]) expect(screen.queryByText(hidden)).toBeNull();
  });
});

const conditional: FieldSchema = {
  type: "object",
  additionalProperties: false,
  required: ["kind", "team"],
  properties: {
    kind: { type: "string", title: "类别", enum: ["个人", "团队"] },
    team: { type: "string", title: "团队名称", maxLength: 20 },
  },
};
const shown: FormHints = { "/team": { shownWhen: { place: "/kind", is: "EQUAL", value: "团队" } } };

function Conditional() {
  const [value, setValue] = useState<unknown>({});
  answers = value;
  return (
    <>
      <FormFields
        form={conditional}
        hints={shown}
        answers={value}
        errors={{}}
        onChange={(pointer, next) => setValue((before: unknown) => withValueAt(before, pointer, next))}
        files={() => null}
      />
      <FormAnswers form={conditional} hints={shown} answers={value} file={() => null} />
    </>
  );
}

const budget: FieldSchema = {
  type: "object",
  additionalProperties: false,
  required: ["total"],
  properties: {
    total: { type: "string", title: "总预算", maxLength: 11 },
    rows: {
      type: "array",
      title: "分项预算",
      maxItems: 3,
      items: {
        type: "object",
        title: "分项",
        additionalProperties: false,
        properties: { amount: { type: "string", title: "金额", maxLength: 11 } },
      },
    },
  },
};

const added: FormHints = {
  "/total": { widget: "MONEY", sumOf: "/rows/-/amount" },
  "/rows/-/amount": { widget: "MONEY" },
};

function Budget() {
  const [value, setValue] = useState<unknown>({});
  answers = value;
  return (
    <FormFields
      form={budget}
      hints={added}
      answers={value}
      errors={{}}
      onChange={(pointer, next) => setValue((now: unknown) => withValueAt(now, pointer, next))}
      files={() => null}
    />
  );
}

describe("a sum", () => {
  it("is reckoned from its rows and cannot be typed", async () => {
    const user = userEvent.setup();
    render(<Budget />);
    const total = screen.getByRole("group", { name: /总预算/ });
    expect(within(total).getByText("填了明细后自动算出")).toBeVisible();
    expect(within(total).getByText("由“分项预算 › 金额”自动合计。")).toBeVisible();
    for (const amount of ["0.1", "0.2"]) {
      await user.click(screen.getByRole("button", { name: "添加分项" }));
      await user.type(screen.getAllByRole("textbox", { name: /金额/ }).at(-1) as HTMLElement, amount);
    }
    expect(within(total).getByText("0.30 元")).toBeVisible();
    expect(within(total).queryByRole("textbox")).toBeNull();
    // the API reckons it as well: it is nobody's change
    expect(answers).toEqual({ rows: [{ amount: "0.1" }, { amount: "0.2" }] });
    expect(answerCheck(budget, added).answers({})).toEqual([]);
  });
});

describe("fields under a condition", () => {
  it("come and go with the answer that they depend on, and come back as they were", async () => {
    const user = userEvent.setup();
    render(<Conditional />);
    expect(screen.queryByRole("textbox", { name: /团队名称/ })).toBeNull();
    await user.click(screen.getByRole("radio", { name: "团队" }));
    await user.type(screen.getByRole("textbox", { name: /团队名称/ }), "丝竹社");
    await user.click(screen.getByRole("radio", { name: "个人" }));
    expect(screen.queryByText("团队名称")).toBeNull();
    expect(answers).toEqual({ kind: "个人", team: "丝竹社" });
    expect(answerCheck(conditional, shown).answers(answers)).toEqual([]);
    await user.click(screen.getByRole("radio", { name: "团队" }));
    expect(screen.getByRole("textbox", { name: /团队名称/ })).toHaveValue("丝竹社");
  });

  it("that lead in a circle while they are being written end somewhere", () => {
    const circle: FormHints = {
      "/kind": { shownWhen: { place: "/team", is: "EMPTY" } },
      "/team": { shownWhen: { place: "/kind", is: "EMPTY" } },
    };
    render(<FormAnswers form={conditional} hints={circle} answers={{}} file={() => null} />);
    expect(screen.getByText("类别")).toBeInTheDocument();
  });
});
