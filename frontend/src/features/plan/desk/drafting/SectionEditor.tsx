import { useTranslation } from "react-i18next";
import { TextArea, TextField } from "@/shared/ui/fields";
import type { OutlineDuty, OutlineSection } from "../../outline";
import { useEditing } from "./editing";
import { NodeList } from "./NodeList";
import { ResponsibilityEditor } from "./ResponsibilityEditor";
import { Targets } from "./Targets";

export function SectionEditor({ section, pointer }: { section: OutlineSection; pointer: string }) {
  const { t } = useTranslation("drafting");
  return (
    <>
      <DutyEditor duty={section} pointer={pointer} headingLabel={t("field.section")} />
      <NodeList
        pointer={`${pointer}/duties`}
        nodes={section.duties ?? []}
        empty={{ heading: "", text: "", targets: [] }}
        addLabel={t("add.duty")}
      >
        {(duty, at) => <DutyEditor duty={duty} pointer={at} headingLabel={t("field.duty")} />}
      </NodeList>
    </>
  );
}

interface DutyEditorProps {
  duty: OutlineDuty;
  pointer: string;
  headingLabel: string;
}

function DutyEditor({ duty, pointer, headingLabel }: DutyEditorProps) {
  const { t } = useTranslation("drafting");
  const { set } = useEditing();
  return (
    <>
      <TextField
        label={headingLabel}
        value={duty.heading ?? ""}
        onChange={(value) => set(`${pointer}/heading`, value || null)}
      />
      <TextArea
        label={t("field.text")}
        rows={2}
        value={duty.text ?? ""}
        onChange={(value) => set(`${pointer}/text`, value || null)}
      />
      {duty.responsibility && <ResponsibilityEditor responsibility={duty.responsibility} pointer={pointer} />}
      <Targets targets={duty.targets ?? []} pointer={`${pointer}/targets`} />
    </>
  );
}
