import { useTranslation } from "react-i18next";
import type { FormContent } from "@/api/types.gen";
import { Card } from "@/shared/ui/Page";
import { FormPreview } from "./FormPreview";

/** Under the builder: every change at once as applicants will see it. */
export function LivePreview({ content }: { content: FormContent }) {
  const { t } = useTranslation("builder");
  return (
    <Card title={t("preview")}>
      <p className="soft">{t("preview-note")}</p>
      <FormPreview content={content} />
    </Card>
  );
}
