import { useTranslation } from "react-i18next";
import type { OutlineTarget } from "../../outline";
import { NodeList } from "./NodeList";
import { TargetEditor } from "./TargetEditor";

export function Targets({ targets, pointer }: { targets: readonly OutlineTarget[]; pointer: string }) {
  const { t } = useTranslation("drafting");
  return (
    <NodeList<OutlineTarget>
      pointer={pointer}
      nodes={targets}
      empty={{ subject: "", operator: "EXACTLY", value: null }}
      addLabel={t("add.target")}
    >
      {(target, at) => <TargetEditor target={target} pointer={at} />}
    </NodeList>
  );
}
