import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ChoiceRow } from "@/shared/ui/ChoiceRow";
import { TextArea } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";
import { contentOf, type EditedForm, editedForm, rawForm } from "../edited-form";
import { FormBuilder } from "./FormBuilder";

interface FormEditorProps {
  edited: EditedForm;
  onChange: (edited: EditedForm) => void;
  /** What stood in the way when it was last saved, by the id of the field's element. */
  messages: Readonly<Record<string, readonly string[]>>;
}

/** What applicants will fill in, field by field; for those who know schemas, as text. */
export function FormEditor({ edited, onChange, messages }: FormEditorProps) {
  const { t } = useTranslation("builder");
  const [isRefused, setRefused] = useState(false);

  function turnTo(mode: EditedForm["mode"]): void {
    const content = contentOf(edited);
    const turned = content && (mode === "RAW" ? rawForm(content) : editedForm(content));
    setRefused(turned?.mode !== mode);
    if (turned?.mode === mode) onChange(turned);
  }

  return (
    <>
      <ChoiceRow
        legend={t("mode.label")}
        value={edited.mode}
        options={[
          { value: "FIELDS", label: t("mode.fields") },
          { value: "RAW", label: t("mode.raw") },
        ]}
        onChange={turnTo}
      />
      {isRefused && (
        <p className="field-error" role="alert">
          <span aria-hidden="true">■ </span>
          {t("mode.refused")}
        </p>
      )}
      {edited.mode === "FIELDS" ? (
        <FormBuilder form={edited.form} messages={messages} onChange={(form) => onChange({ mode: "FIELDS", form })} />
      ) : (
        <Card title={t("raw.title")}>
          <div id="builder" className="raw">
            <TextArea
              label={t("raw.label")}
              hint={t("raw.hint")}
              rows={24}
              value={edited.text}
              error={contentOf(edited) === undefined ? t("raw.unreadable") : undefined}
              onChange={(text) => onChange({ mode: "RAW", text })}
            />
          </div>
        </Card>
      )}
    </>
  );
}
