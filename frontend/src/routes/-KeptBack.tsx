import { use, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ApplicationEvent, FormContent, RoundApplication } from "@/api/types.gen";
import { FieldAnswer } from "@/features/form/FormAnswers";
import { type FieldSchema, type FormHints, placeAt, placesOf } from "@/features/form/form-schema";
import { readDraft, removeDraft } from "@/shared/draft/drafts";
import type { Edits } from "@/shared/draft/edits";
import { DraftOwner } from "@/shared/draft/use-draft";
import { Button } from "@/shared/ui/Button";
import { AnsweredFile } from "./-ApplicationAnswers";

const ANSWERS = "/answers";

interface KeptBackProps {
  application: RoundApplication;
  form: FormContent;
  history: readonly ApplicationEvent[];
}

/** What was typed on this device and came too late, since somebody else handed it in: there until it is taken back. */
export function KeptBack({ application, form, history }: KeptBackProps) {
  const { t } = useTranslation("application");
  const owner = use(DraftOwner);
  const name = `application:${application.id}`;
  const [isSeen, setSeen] = useState(false);
  const typed = Object.entries((readDraft(owner, name)?.changes ?? {}) as Edits);
  if (isSeen || typed.length === 0) return null;
  const schema = form.schema as FieldSchema;
  const hints = (form.hints ?? {}) as FormHints;
  const root = placesOf(schema, hints);
  const by = history.find(({ kind }) => kind === "SUBMITTED" || kind === "CORRECTED")?.byName;
  const titleOf = (place: string) =>
    place === "/title" ? t("title") : placeAt(root, place.slice(ANSWERS.length))?.titles.join(" › ");
  return (
    <section className="alert" role="alert" aria-label={t("kept-back.title")}>
      <p>
        <span aria-hidden="true">▲ </span>
        {by ? t("kept-back.by", { name: by }) : t("kept-back.text")}
      </p>
      <dl>
        {typed.map(([place, { now }]) => (
          <div key={place}>
            <dt>{titleOf(place) ?? place}</dt>
            <dd>
              {place === "/title" ? (
                String(now ?? "")
              ) : (
                <FieldAnswer
                  form={schema}
                  hints={hints}
                  pointer={place.slice(ANSWERS.length)}
                  value={now}
                  file={(id) => (
                    <AnsweredFile
                      file={
                        application.files.find((file) => file.id === id) ?? {
                          id,
                          name: t("file"),
                          state: "NOT_SCANNED",
                        }
                      }
                    />
                  )}
                />
              )}
            </dd>
          </div>
        ))}
      </dl>
      <Button
        look="plain"
        onClick={() => {
          removeDraft(owner, name);
          setSeen(true);
        }}
      >
        {t("kept-back.drop")}
      </Button>
    </section>
  );
}
