import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { FormContent } from "@/api/types.gen";
import { withValueAt } from "@/shared/json/pointer";
import { FieldGroup } from "../FieldGroup";
import { FormFields } from "../FormFields";
import type { FieldSchema, FormHints } from "../form-schema";

/** The form as applicants will see it; what is written into it goes nowhere. */
export function FormPreview({ content }: { content: FormContent }) {
  const { t } = useTranslation("builder");
  const [answers, setAnswers] = useState<unknown>({});
  return (
    <FormFields
      form={content.schema as FieldSchema}
      hints={(content.hints ?? {}) as FormHints}
      answers={answers}
      errors={{}}
      onChange={(pointer, value) => setAnswers((before: unknown) => withValueAt(before, pointer, value))}
      files={({ label, help, isRequired, most }) => (
        <FieldGroup legend={label} help={help} error={undefined} isRequired={isRequired}>
          <p className="soft">{t("files-here", { most })}</p>
        </FieldGroup>
      )}
    />
  );
}
