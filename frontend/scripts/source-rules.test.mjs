import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkTree } from "./check-tree.mjs";
import { checkWords, wordFaults } from "./check-words.mjs";
import { barrelFaults, borderFaults, flatten, keyFaults, keysUsedIn, literalTextFaults } from "./source-rules.mjs";

it("finds the code base clean, and has looked at it", () => {
  const { files, uses, faults } = checkTree(join(import.meta.dirname, "../src"));
  expect(faults).toEqual([]);
  expect(files).toBeGreaterThan(40);
  expect(uses).toBeGreaterThan(40);
});

describe("words", () => {
  it("are one for one thing in all that people read", () => {
    const { files, faults } = checkWords(join(import.meta.dirname, "../.."));
    expect(faults).toEqual([]);
    expect(files).toBeGreaterThan(40);
  });

  it("name the one that is used in place of a discouraged one", () => {
    expect(wordFaults("入选的登记回执编号")).toEqual([]);
    expect(wordFaults("已选定的填回执号")).toEqual(["已选定 is called 已入选 here", "回执号 is called 回执编号 here"]);
  });
});

describe("borders", () => {
  it.each([
    ["shared/ui/X.tsx", 'import { Y } from "@/features/plan/Y";'],
    ["shared/ui/X.tsx", 'import { Route } from "../../routes/index";'],
    ["features/plan/components/X.tsx", 'import { Y } from "@/features/round/components/Y";'],
    ["features/plan/components/X.tsx", 'import { Route } from "@/routes/__root";'],
    ["features/plan/components/X.tsx", 'import { getPlanOptions } from "@/api/@tanstack/react-query.gen";'],
    ["features/plan/components/X.tsx", 'import { useQuery } from "@tanstack/react-query";'],
    ["features/plan/components/X.tsx", 'import { Table } from "antd";'],
    ["routes/_signed-in/m/plans.tsx", 'import { init } from "echarts/core";'],
    ["routes/_signed-in/m/plans.tsx", 'import { DataTable } from "@/shared/desk/DataTable";'],
  ])("refuses in %s: %s", (path, text) => {
    expect(borderFaults(path, text)).toHaveLength(1);
  });

  it.each([
    ["features/plan/components/X.tsx", 'import { Y } from "./Y"; import { Button } from "@/shared/ui/Button";'],
    ["features/plan/components/X.tsx", 'import type { PlanView } from "@/api/types.gen";'],
    ["features/plan/use-publish.ts", 'import { publishPlanMutation } from "@/api/@tanstack/react-query.gen";'],
    ["features/plan/desk/PlanTable.tsx", 'import { Table } from "antd"; import { D } from "@/shared/desk/DataTable";'],
    ["routes/_signed-in/_desk/plans.tsx", 'import { PlanTable } from "@/features/plan/desk/PlanTable";'],
    ["routes/_signed-in/_desk/plans.tsx", 'import { getPlanOptions } from "@/api/@tanstack/react-query.gen";'],
  ])("allows in %s: %s", (path, text) => {
    expect(borderFaults(path, text)).toEqual([]);
  });

  it("refuses a file that hands on others", () => {
    expect(barrelFaults("features/plan/index.ts", 'export { Y } from "./Y";')).toHaveLength(1);
    expect(barrelFaults("features/plan/index.ts", 'export * from "./Y";')).toHaveLength(1);
    expect(barrelFaults("features/plan/Y.ts", "export const y = 1;")).toEqual([]);
  });
});

describe("texts for people", () => {
  it.each([
    "<p>Hello there</p>",
    "<p>你好</p>",
    'const label = "保存";',
    "const label = `共 ${n}`;",
    '<input aria-label="Search" />',
    '<Field label="Title" />',
  ])("refuses %s", (text) => {
    expect(literalTextFaults("features/plan/X.tsx", text)).toHaveLength(1);
  });

  it.each(["<p>{t('title')}</p>", "<span> * </span>", '<i className="bar" />', "// 保存 in a comment"])(
    "allows %s",
    (text) => {
      expect(literalTextFaults("features/plan/X.tsx", text)).toEqual([]);
    },
  );
});

describe("translation keys", () => {
  const used = (text) => keysUsedIn("features/plan/X.tsx", text);

  it("reads them with their namespace", () => {
    expect(
      used('const { t } = useTranslation("plan"); t("title"); t("shared:close"); t(ok ? "yes" : "no");').keys,
    ).toEqual(["plan:title", "shared:close", "plan:yes", "plan:no"]);
    expect(used('textKey("shared:nav.plan"); t(item.labelKey);').keys).toEqual(["shared:nav.plan"]);
    expect(used("const { t } = useTranslation(); t(`role.${role}`);").keys).toEqual(["shared:role.*"]);
  });

  it("refuses what cannot be checked", () => {
    expect(used("t(whatever);").faults).toHaveLength(1);
    expect(used('useTranslation("plan"); useTranslation("round");').faults).toHaveLength(1);
    expect(used('const { t } = useTranslation("plan"); t("round:title");').faults).toHaveLength(1);
  });

  const texts = {
    "zh-CN": flatten("plan", { title: "计划", role: { A: "甲" } }),
    en: flatten("plan", { title: "Plan", role: { A: "A" } }),
  };

  it("finds nothing wrong with complete texts", () => {
    expect(keyFaults(texts, ["plan:title", "plan:role.*"])).toEqual([]);
  });

  it.each([
    ["a key without text", texts, ["plan:title", "plan:role.*", "plan:gone"]],
    ["a text nobody uses", texts, ["plan:title"]],
    ["a pattern that meets nothing", texts, ["plan:title", "plan:role.*", "plan:kind.*"]],
    ["a language that lacks one", { ...texts, en: { "plan:title": "Plan" } }, ["plan:title", "plan:role.*"]],
    ["an empty text", { ...texts, en: { ...texts.en, "plan:title": " " } }, ["plan:title", "plan:role.*"]],
    ["unlike placeholders", { ...texts, en: { ...texts.en, "plan:title": "{{n}}" } }, ["plan:title", "plan:role.*"]],
  ])("finds %s", (_, tables, keys) => {
    expect(keyFaults(tables, keys)).toHaveLength(1);
  });
});
