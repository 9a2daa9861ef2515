import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { FormContent, RoundApplication } from "@/api/types.gen";
import { useReadingApplicationAgain, useSubmitting } from "@/features/application/use-application-actions";
import { useApplicationKeeper } from "@/features/application/use-application-keeper";
import { useEligibility } from "@/features/application/use-eligibility";
import { filledOut } from "@/features/form/answers";
import { FormFields } from "@/features/form/FormFields";
import { type FieldSchema, type FormHints, placeAt, placesOf } from "@/features/form/form-schema";
import { useAnswerCheck } from "@/features/form/use-answer-check";
import { useFaultText } from "@/features/form/use-fault-text";
import { faultAt, isWorthRetrying, type Problem } from "@/shared/api/problem";
import { withEdits } from "@/shared/draft/edits";
import { KeepingNote } from "@/shared/draft/KeepingNote";
import { Button } from "@/shared/ui/Button";
import { FormProblem } from "@/shared/ui/FormProblem";
import { TextField } from "@/shared/ui/fields";
import { useIsOnline } from "@/shared/ui/OfflineBanner";
import { Card } from "@/shared/ui/Page";

// some rounds have no rules
const EligibilityCard = lazy(async () => ({
  default: (await import("@/features/application/components/EligibilityCard")).EligibilityCard,
}));
// some forms ask for no files
const FilesField = lazy(async () => ({ default: (await import("@/features/form/FilesField")).FilesField }));
const FormFaults = lazy(async () => ({ default: (await import("@/features/form/FormFaults")).FormFaults }));
const HandInDialog = lazy(async () => ({
  default: (await import("@/features/application/components/HandInDialog")).HandInDialog,
}));

/** Seldom needed, as the next. */
const ContestedAnswers = lazy(async () => ({
  default: (await import("./-ContestedAnswers")).ContestedAnswers,
}));
const FormMovedNote = lazy(async () => ({
  default: (await import("@/features/application/components/FormMovedNote")).FormMovedNote,
}));

const TITLE_LENGTH = 200;
const ANSWERS = "/answers";
const NO_HINTS: FormHints = {};
/** A form that asks for a title itself names the application: nothing is asked twice. */
const OWN_TITLE = "title";

interface ApplicationEditorProps {
  application: RoundApplication;
  form: FormContent;
  /** Whether its round asks more than its form. */
  isRuled: boolean;
  onSubmitted: () => void;
}

/** Title and form, kept as they are typed, until they are handed in; `key` it by the application's id and the version of its form. */
export function ApplicationEditor({ application, form, isRuled, onSubmitted }: ApplicationEditorProps) {
  const { t } = useTranslation("application");
  const schema = form.schema as FieldSchema;
  const hints = (form.hints ?? NO_HINTS) as FormHints;
  const root = placesOf(schema, hints);
  const { keeper, kept } = useApplicationKeeper(
    application,
    (place) => place === "/title" || placeAt(root, place.slice(ANSWERS.length)) !== undefined,
  );
  const written = withEdits(kept.base, kept.edits);
  const homeless = Object.entries(kept.edits)
    .filter(([, edit]) => edit.isHomeless)
    .map(([place, { now }]) => ({ place, now }));
  const contested = Object.entries(kept.edits).filter(([, edit]) => edit.isContested);
  const eligibility = useEligibility(application.id, kept.base.version, isRuled);
  const isOnline = useIsOnline();
  const hasOwnTitle = schema.properties?.[OWN_TITLE]?.type === "string";
  const check = useAnswerCheck(schema, hints);
  const faultText = useFaultText();
  const [attempts, setAttempts] = useState(0);
  const [isSure, setSure] = useState(false);
  const faultsPlace = useRef<HTMLDivElement>(null);
  const submit = useSubmitting(kept.base, onSubmitted);
  const readAgain = useReadingApplicationAgain(application.id);

  const ownFaults = attempts > 0 && check ? check.answers(filledOut(schema, written.answers)) : [];
  const errors = {
    ...answerFaultsIn(kept.problem),
    ...answerFaultsIn(submit.problem),
    ...Object.fromEntries(ownFaults.map((fault) => [fault.pointer, faultText(fault)])),
  };
  const isUntitled = attempts > 0 && !written.title && !hasOwnTitle;

  // Tried again, the list of faults is where to go on, also where it was there before.
  useEffect(() => {
    if (attempts > 0) faultsPlace.current?.focus();
  }, [attempts]);

  function type(pointer: string, value: unknown): void {
    submit.reset();
    keeper.type(pointer, value);
    if (hasOwnTitle && pointer === `${ANSWERS}/${OWN_TITLE}`) keeper.type("/title", value);
  }

  async function handIn(): Promise<void> {
    // Prefilled and never touched it has not come over.
    if (hasOwnTitle) keeper.type("/title", written.answers[OWN_TITLE]);
    const isSaved = await keeper.save();
    const { base, edits } = keeper.kept();
    const { title, answers } = withEdits(base, edits);
    const isWhole = title && (check === null || check.answers(filledOut(schema, answers)).length === 0);
    if (isWhole && isSaved) setSure(true);
    else setAttempts((count) => count + 1);
  }

  return (
    <>
      {isRuled && (
        <Suspense>
          <EligibilityCard eligibility={eligibility} />
        </Suspense>
      )}
      <Card title={t("form")}>
        <KeepingNote kept={kept} />
        {(kept.base.formMove !== null || homeless.length > 0) && (
          <Suspense>
            <FormMovedNote move={kept.base.formMove} homeless={homeless} onSeen={(place) => keeper.takeTheirs(place)} />
          </Suspense>
        )}
        {contested.length > 0 && (
          <Suspense>
            <ContestedAnswers
              key={kept.base.version}
              base={kept.base}
              schema={schema}
              hints={hints}
              mine={contested}
              onMine={(place) => keeper.keepMine(place)}
              onTheirs={(place) => keeper.takeTheirs(place)}
              onMerged={(place, value) => keeper.settle(place, value)}
            />
          </Suspense>
        )}
        {!hasOwnTitle && (
          <TextField
            label={t("title")}
            hint={t("title-hint")}
            isRequired
            value={written.title ?? ""}
            maxLength={TITLE_LENGTH}
            onChange={(title) => type("/title", title === "" ? undefined : title)}
            error={
              isUntitled ? t("title-missing") : (faultAt(kept.problem, "/title") ?? faultAt(submit.problem, "/title"))
            }
          />
        )}
        <FormFields
          form={schema}
          hints={hints}
          answers={written.answers}
          errors={errors}
          onChange={(pointer, value) => type(ANSWERS + pointer, value)}
          files={(slot) => (
            <Suspense>
              <FilesField slot={slot} purpose="application" known={kept.base.files} />
            </Suspense>
          )}
        />
        <div ref={faultsPlace} tabIndex={-1} className="stack">
          {isUntitled && (
            <p className="field-error">
              <span aria-hidden="true">■ </span>
              {t("title-missing")}
            </p>
          )}
          {Object.keys(errors).length > 0 && (
            <Suspense>
              <FormFaults form={schema} hints={hints} errors={errors} />
            </Suspense>
          )}
          <FormProblem problem={worthTelling(kept.problem)} shown={["/title", ANSWERS]} onReload={readAgain} />
        </div>
        {!isOnline && <p className="soft">{t("hand-in.offline")}</p>}
        <Button big onClick={() => void handIn()} isBusy={kept.isSaving && isSure}>
          {application.state === "RETURNED" ? t("hand-in.again") : t("hand-in.open")}
        </Button>
        {isSure && (
          <Suspense>
            <HandInDialog
              isCorrection={application.state === "RETURNED"}
              isPromised={root.members.some(({ place }) => place.schema.const === true)}
              isPending={submit.isPending}
              problem={submit.problem}
              onSubmit={() => submit.act({ path: { id: application.id }, body: { truthful: true } })}
              onClose={() => setSure(false)}
              onReload={readAgain}
            />
          </Suspense>
        )}
      </Card>
    </>
  );
}

function answerFaultsIn(problem: Problem | null): Record<string, string> {
  return Object.fromEntries(
    (problem?.faults ?? [])
      .filter(({ pointer }) => pointer.startsWith(`${ANSWERS}/`))
      .map(({ pointer, message }) => [pointer.slice(ANSWERS.length), message]),
  );
}

/** What comes again by itself is said where the text is kept; a lost session has its own dialog. */
function worthTelling(problem: Problem | null): Problem | null {
  return problem && !isWorthRetrying(problem) && problem.status !== 401 ? problem : null;
}
