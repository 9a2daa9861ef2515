import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { faultAt, type Problem } from "@/shared/api/problem";
import { Contested, type ContestedField } from "@/shared/draft/Contested";
import { DraftNote } from "@/shared/draft/DraftNote";
import type { Draft } from "@/shared/draft/use-draft";
import type { Side } from "@/shared/merge/merge";
import { Button } from "@/shared/ui/Button";
import { FormProblem } from "@/shared/ui/FormProblem";
import { TextField } from "@/shared/ui/fields";
import { useLeadingToHash } from "@/shared/ui/lead-to";
import { Card, Page } from "@/shared/ui/Page";
import { HindranceList } from "../HindranceList";
import "../round.css";
import type { AnyTemplate, Place, TemplateKind, TemplateLinks } from "../../template-kind";

interface TemplateFormProps {
  kind: TemplateKind;
  template: AnyTemplate;
  draft: Pick<Draft<{ name: string }>, "savedAt" | "isKept" | "isDirty" | "discard">;
  name: { value: string; onChange: (name: string) => void };
  problem: Problem | null;
  isPending: boolean;
  /** Of the faults that stand beside their fields. */
  shown: readonly string[];
  links: TemplateLinks;
  placeOf: (pointer: string) => Place;
  /** `#place` of the address. */
  hash: string;
  /** What somebody else changed too; nothing is saved before each is chosen. */
  contested: readonly ContestedField[];
  onChoose: (place: string, side: Side) => void;
  onSubmit: () => void;
  onReload: () => void;
  children: ReactNode;
  /** Beside the form and no part of it: how the content will look. */
  preview: ReactNode;
}

/** Around the editor of a content: its name, what is still in the way, and saving. */
export function TemplateForm(props: TemplateFormProps) {
  const { kind, template, draft, name, problem, isPending, shown, links, placeOf, hash } = props;
  const { t } = useTranslation("template");
  useLeadingToHash(hash);
  return (
    <Page title={t("edit-of", { name: template.name })} note={t(`${kind}.edit-note`)}>
      <div className="with-preview">
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            props.onSubmit();
          }}
        >
          <Card>
            <div className="narrow">
              <TextField label={t("name")} isRequired maxLength={100} error={faultAt(problem, "/name")} {...name} />
            </div>
          </Card>
          <HindranceList
            title={t("hindrances-saved", { total: template.hindrances.length })}
            none={t(draft.isDirty ? "no-hindrances-saved" : "no-hindrances")}
            hindrances={template.hindrances}
            placeOf={placeOf}
            link={links.edit}
          />
          {props.children}
          <DraftNote draft={draft} />
          <Contested
            fields={props.contested}
            onMine={(place) => props.onChoose(place, "MINE")}
            onTheirs={(place) => props.onChoose(place, "THEIRS")}
          />
          <FormProblem problem={problem} shown={["/name", ...shown]} onReload={props.onReload} />
          <div className="actions start">
            <Button type="submit" isBusy={isPending} disabled={props.contested.length > 0}>
              {t("save")}
            </Button>
            {draft.isDirty && (
              <Button look="plain" onClick={draft.discard}>
                {t("start-over")}
              </Button>
            )}
            <Link {...links.page()} className="btn plain">
              {t("back")}
            </Link>
          </div>
        </form>
        <div className="preview">{props.preview}</div>
      </div>
    </Page>
  );
}
