import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "@/shared/api/problem";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { FormProblem } from "@/shared/ui/FormProblem";
import { Card, Page } from "@/shared/ui/Page";
import { SureButton } from "@/shared/ui/SureButton";
import type { AnyTemplate, Place, TemplateKind, TemplateLinks } from "../../template-kind";
import { giveOut } from "../../use-exchange";
import { HindranceList } from "../HindranceList";
import { TakeTemplateDialog } from "./TakeTemplateDialog";
import { UsedBy } from "./UsedBy";
import { VersionList } from "./VersionList";

interface Pressed {
  act: () => void;
  isPending: boolean;
  problem: Problem | null;
}

interface TemplatePageProps {
  kind: TemplateKind;
  template: AnyTemplate;
  /** The published version whose content is shown; what is being worked on without it. */
  shown: number | undefined;
  mayEdit: boolean;
  links: TemplateLinks;
  placeOf: (pointer: string) => Place;
  publish: Pressed;
  retire: Pressed;
  /** The content. */
  children: ReactNode;
}

/** A form, a rubric or a pipeline: what it says, what is in the way of publishing it, and what it said before. */
export function TemplatePage(props: TemplatePageProps) {
  const { kind, template, shown, mayEdit, links, placeOf, publish, retire, children } = props;
  const { t } = useTranslation("template");
  const formats = useFormats();
  const [isTaking, setTaking] = useState(false);
  const { name, hindrances, versions, retiredOn } = template;
  const mayWrite = mayEdit && retiredOn === null && shown === undefined;
  const latest = versions[0];
  return (
    <Page
      title={name}
      note={
        retiredOn !== null
          ? t("retired-on", { day: formats.day(retiredOn) })
          : latest === undefined
            ? t("never-published")
            : t("latest", { number: latest.number, day: formats.day(latest.publishedAt) })
      }
      actions={
        <>
          <Button look="link" onClick={() => void giveOut(template.id, shown)}>
            {t("give-out")}
          </Button>
          {mayWrite && (
            <>
              <Button look="link" onClick={() => setTaking(true)}>
                {t("take-next")}
              </Button>
              <SureButton
                look="link"
                isBusy={retire.isPending}
                title={t("retire.sure", { name })}
                text={t("retire.text")}
                yes={t("retire.title")}
                onSure={retire.act}
              >
                {t("retire.title")}
              </SureButton>
              <Link {...links.edit()} className="btn plain">
                {t("edit")}
              </Link>
              <Button isBusy={publish.isPending} onClick={publish.act}>
                {t("publish.title")}
              </Button>
            </>
          )}
        </>
      }
    >
      {isTaking && (
        <TakeTemplateDialog
          kind={kind}
          template={template}
          onTaken={() => setTaking(false)}
          onClose={() => setTaking(false)}
        />
      )}
      <FormProblem problem={publish.problem} shown={[""]} />
      {mayWrite && (
        <HindranceList
          title={t("hindrances", { total: hindrances.length })}
          none={t("no-hindrances")}
          hindrances={hindrances}
          placeOf={placeOf}
          link={links.edit}
        />
      )}
      <div className="beside">
        <div className="stack">
          <Card title={shown === undefined ? t(`${kind}.working`) : t("shown-version", { number: shown })}>
            {children}
          </Card>
        </div>
        <div className="stack">
          <VersionList versions={versions} shown={shown} links={links} />
          <UsedBy template={template.id} />
        </div>
      </div>
    </Page>
  );
}
