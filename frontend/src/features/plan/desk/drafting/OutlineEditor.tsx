import { useTranslation } from "react-i18next";
import { DateField, TextField } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";
import type { Outline } from "../../outline";
import { useEditing } from "./editing";
import { NodeList } from "./NodeList";
import { SectionEditor } from "./SectionEditor";
import { TaskEditor } from "./TaskEditor";

/** The whole document: its head, its key tasks and its duties, each field where it stands. */
export function OutlineEditor({ outline }: { outline: Outline }) {
  const { t } = useTranslation("drafting");
  return (
    <>
      <Head outline={outline} />
      <Card title={t("key-tasks")}>
        <NodeList
          pointer="/keyTasks"
          nodes={outline.keyTasks ?? []}
          empty={{ heading: "", items: [] }}
          addLabel={t("add.key-task")}
        >
          {(task, pointer) => <TaskEditor task={task} pointer={pointer} />}
        </NodeList>
      </Card>
      <Card title={t("sections")}>
        <NodeList
          pointer="/sections"
          nodes={outline.sections ?? []}
          empty={{ heading: "", text: "", duties: [], targets: [] }}
          addLabel={t("add.section")}
        >
          {(section, pointer) => <SectionEditor section={section} pointer={pointer} />}
        </NodeList>
      </Card>
    </>
  );
}

function Head({ outline }: { outline: Outline }) {
  const { t } = useTranslation("drafting");
  const { set } = useEditing();
  return (
    <Card title={t("head")}>
      <div id="place:/title">
        <TextField
          label={t("field.title")}
          isRequired
          value={outline.title ?? ""}
          onChange={(value) => set("/title", value)}
        />
      </div>
      <div className="pair">
        <div id="place:/documentNumber">
          <TextField
            label={t("field.documentNumber")}
            value={outline.documentNumber ?? ""}
            onChange={(value) => set("/documentNumber", value || null)}
          />
        </div>
        <div id="place:/issuer">
          <TextField
            label={t("field.issuer")}
            value={outline.issuer ?? ""}
            onChange={(value) => set("/issuer", value || null)}
          />
        </div>
        <div id="place:/issuedOn">
          <DateField
            label={t("field.issuedOn")}
            value={outline.issuedOn ?? ""}
            onChange={(value) => set("/issuedOn", value || null)}
          />
        </div>
      </div>
      <div id="place:/addressees">
        <TextField
          label={t("field.addressees")}
          hint={t("names-hint")}
          value={(outline.addressees ?? []).join(t("comma"))}
          onChange={(value) => set("/addressees", value.split(/[、；;] ?/u))}
        />
      </div>
    </Card>
  );
}
