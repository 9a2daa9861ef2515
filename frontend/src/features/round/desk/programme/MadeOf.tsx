import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Programme, TemplateSummary } from "@/api/types.gen";
import { Card } from "@/shared/ui/Page";
import type { Templates } from "../../use-templates";

/** What its next round begins with; for those who may see it. */
export function MadeOf({ programme, templates }: { programme: Programme; templates: Templates }) {
  const { t } = useTranslation("programme");
  const { formId, rubricId, pipelineId } = programme;
  const form = found(templates.forms, formId);
  const rubric = found(templates.rubrics, rubricId);
  const pipeline = found(templates.pipelines, pipelineId);
  const line = (label: string, template: TemplateSummary | undefined, link: ReactNode) => (
    <>
      <dt>{label}</dt>
      <dd>
        {template === undefined ? (
          <span className="soft">{t("unset")}</span>
        ) : (
          <>
            {link}{" "}
            <span className="soft">
              {template.published === null ? t("not-yet-published") : t("version", { number: template.published })}
            </span>
          </>
        )}
      </dd>
    </>
  );
  return (
    <Card title={t("made-of")}>
      <dl className="facts">
        {line(
          t("form"),
          form,
          form && (
            <Link to="/forms/$formId" params={{ formId: form.id }}>
              {form.name}
            </Link>
          ),
        )}
        {line(
          t("rubric"),
          rubric,
          rubric && (
            <Link to="/rubrics/$rubricId" params={{ rubricId: rubric.id }}>
              {rubric.name}
            </Link>
          ),
        )}
        {line(
          t("pipeline"),
          pipeline,
          pipeline && (
            <Link to="/pipelines/$pipelineId" params={{ pipelineId: pipeline.id }}>
              {pipeline.name}
            </Link>
          ),
        )}
      </dl>
    </Card>
  );
}

function found(all: readonly TemplateSummary[], id: string | null): TemplateSummary | undefined {
  return all.find((template) => template.id === id);
}
