import { useTranslation } from "react-i18next";
import type { Hosting, Level, ProgrammeSummary, Round } from "@/api/types.gen";
import { DraftNote } from "@/shared/draft/DraftNote";
import { fieldsOf } from "@/shared/draft/fields-of";
import { useDraft } from "@/shared/draft/use-draft";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { FormProblem } from "@/shared/ui/FormProblem";
import { Select, TextField } from "@/shared/ui/fields";
import { Card, Page } from "@/shared/ui/Page";
import { LEVELS, wholeNumber } from "../../round-draft";
import { HOSTINGS } from "../../round-search";
import { useCreatingRound } from "../../use-round-actions";

interface NewRoundPageProps {
  programmes: readonly ProgrammeSummary[];
  /** Chosen where one came from. */
  programmeId: string;
  /** Of the caller: one of them runs it. */
  units: readonly { organisationId: string; name: string }[];
  onCreated: (created: Round) => void;
}

const SHOWN = ["/programmeId", "/organiserId", "/year", "/batch", "/title", "/level", "/hosted"];

/** Enough to begin with; the rest is written in the round's own page. */
export function NewRoundPage({ programmes, programmeId, units, onCreated }: NewRoundPageProps) {
  const { t } = useTranslation("round");
  const formats = useFormats();
  const draft = useDraft(`round:new:${programmeId}`, {
    programmeId,
    organiserId: units[0]?.organisationId ?? "",
    year: formats.day(new Date()).slice(0, 4),
    batch: "1",
    title: "",
    level: "COUNTY" as Level,
    hosted: "HERE" as Hosting,
  });
  const { act, isPending, problem } = useCreatingRound((created) => {
    draft.discard();
    onCreated(created);
  });
  const field = fieldsOf(draft, problem);

  function create(): void {
    const { year, batch, title, organiserId, ...values } = draft.values;
    act({
      body: {
        ...values,
        year: wholeNumber(year) as number,
        batch: wholeNumber(batch) as number,
        title: title.trim() || null,
        ...(units.length > 1 && { organiserId }),
      },
    });
  }

  return (
    <Page title={t("create.title")} note={t("create.note")}>
      <form
        className="stack narrow"
        onSubmit={(event) => {
          event.preventDefault();
          create();
        }}
      >
        <Card>
          <Select
            label={t("field.programme")}
            isRequired
            placeholder={t("create.choose-programme")}
            options={programmes.map(({ id, name }) => ({ value: id, label: name }))}
            {...field("programmeId")}
          />
          {units.length > 1 && (
            <Select
              label={t("field.organiser")}
              isRequired
              options={units.map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
              {...field("organiserId")}
            />
          )}
          <div className="side-by-side">
            <TextField label={t("field.year")} isRequired inputMode="numeric" {...field("year")} />
            <TextField label={t("field.batch")} isRequired inputMode="numeric" {...field("batch")} />
          </div>
          <TextField label={t("field.title")} hint={t("create.title-hint")} maxLength={200} {...field("title")} />
          <div className="side-by-side">
            <Select
              label={t("field.level")}
              options={LEVELS.map((value) => ({ value, label: t(`shared:level.${value}`) }))}
              {...field("level")}
            />
            <Select
              label={t("field.hosted")}
              options={HOSTINGS.map((value) => ({ value, label: t(`hosted.${value}`) }))}
              {...field("hosted")}
            />
          </div>
        </Card>
        <DraftNote draft={draft} />
        <FormProblem problem={problem} shown={SHOWN} />
        <div className="actions start">
          <Button type="submit" isBusy={isPending}>
            {t("create.submit")}
          </Button>
        </div>
      </form>
    </Page>
  );
}
