import { useTranslation } from "react-i18next";
import { TextArea, TextField } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";
import type { FormDraft } from "../form-draft";
import { FieldList } from "./FieldList";
import { Messages } from "./Messages";
import "./form-builder.css";

interface FormBuilderProps {
  form: FormDraft;
  messages: Readonly<Record<string, readonly string[]>>;
  onChange: (form: FormDraft) => void;
}

export function FormBuilder({ form, messages, onChange }: FormBuilderProps) {
  const { t } = useTranslation("builder");
  return (
    <Card title={t("fields", { total: form.fields.length })}>
      <div id="builder" className="stack">
        <Messages told={messages.builder} />
        <TextField
          label={t("form-title")}
          hint={t("form-title-hint")}
          maxLength={200}
          value={form.title}
          onChange={(title) => onChange({ ...form, title })}
        />
        <TextArea
          label={t("form-description")}
          rows={2}
          value={form.description}
          onChange={(description) => onChange({ ...form, description })}
        />
        <FieldList
          fields={form.fields}
          all={form.fields}
          path=""
          mayHold
          messages={messages}
          onChange={(fields) => onChange({ ...form, fields })}
        />
      </div>
    </Card>
  );
}
