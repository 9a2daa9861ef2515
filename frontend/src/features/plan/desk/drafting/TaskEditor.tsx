import { useTranslation } from "react-i18next";
import type { Share } from "@/api/types.gen";
import { DateField, Select, TextArea, TextField } from "@/shared/ui/fields";
import type { OutlineItem, OutlineTask } from "../../outline";
import { Batches } from "./Batches";
import { useEditing } from "./editing";
import { NodeList } from "./NodeList";
import { ResponsibilityEditor } from "./ResponsibilityEditor";
import { Targets } from "./Targets";

export function TaskEditor({ task, pointer }: { task: OutlineTask; pointer: string }) {
  const { t } = useTranslation("drafting");
  const { set } = useEditing();
  return (
    <>
      <TextField
        label={t("field.key-task")}
        value={task.heading ?? ""}
        onChange={(value) => set(`${pointer}/heading`, value || null)}
      />
      <ResponsibilityEditor responsibility={task.responsibility ?? null} pointer={pointer} />
      <NodeList
        pointer={`${pointer}/items`}
        nodes={task.items ?? []}
        empty={{ text: "", targets: [], batches: [] }}
        addLabel={t("add.item")}
      >
        {(item, at) => <ItemEditor item={item} pointer={at} />}
      </NodeList>
    </>
  );
}

function ItemEditor({ item, pointer }: { item: OutlineItem; pointer: string }) {
  const { t } = useTranslation("drafting");
  const { set, binding } = useEditing();
  return (
    <>
      <TextArea
        label={t("field.item")}
        isRequired
        rows={2}
        value={item.text ?? ""}
        onChange={(value) => set(`${pointer}/text`, value)}
      />
      {binding && (
        <div className="pair">
          <DateField
            label={t("field.due")}
            value={item.due ?? ""}
            onChange={(value) => set(`${pointer}/due`, value || null)}
          />
          <Select<Share>
            label={t("field.share")}
            value={item.share ?? "EACH"}
            options={[
              { value: "EACH", label: t("share.EACH") },
              { value: "SHARED_TOTAL", label: t("share.SHARED_TOTAL") },
            ]}
            onChange={(value) => set(`${pointer}/share`, value)}
          />
        </div>
      )}
      {item.responsibility && <ResponsibilityEditor responsibility={item.responsibility} pointer={pointer} />}
      <Targets targets={item.targets ?? []} pointer={`${pointer}/targets`} />
      <Batches batches={item.batches ?? []} pointer={`${pointer}/batches`} />
    </>
  );
}
