import { useTranslation } from "react-i18next";
import type { FormContent } from "@/api/types.gen";
import { isShowable } from "../read-form";
import { FormPreview } from "./FormPreview";
import "./form-builder.css";

interface FormContentViewProps {
  content: FormContent;
  /** Without hindrances it has been judged, and may hold references. */
  isWhole: boolean;
}

/** As applicants will see it, and as its schema has it. */
export function FormContentView({ content, isWhole }: FormContentViewProps) {
  const { t } = useTranslation("builder");
  const { schema, hints } = content;
  const isEmpty = Object.keys((schema.properties as object | undefined) ?? {}).length === 0;
  return (
    <>
      {isEmpty ? (
        <p className="soft">{t("no-fields")}</p>
      ) : isWhole || isShowable(content) ? (
        <FormPreview content={content} />
      ) : (
        <p className="soft">{t("not-shown")}</p>
      )}
      <details className="raw">
        <summary>{t("raw.title")}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take the focus */}
        <pre tabIndex={0}>{JSON.stringify({ schema, hints }, null, 2)}</pre>
      </details>
    </>
  );
}
