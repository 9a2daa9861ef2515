import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SetHolidayYear } from "@/api/types.gen";
import { faultAt, type Problem } from "@/shared/api/problem";
import { DraftNote } from "@/shared/draft/DraftNote";
import { fieldsOf } from "@/shared/draft/fields-of";
import type { Draft } from "@/shared/draft/use-draft";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { FormProblem } from "@/shared/ui/FormProblem";
import { DateField, Select, TextField } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";
import { type EnteredYear, requestOf } from "../holiday-year";
import { dayPointers, HolidayDays } from "./HolidayDays";
import { PastedDays } from "./PastedDays";

interface HolidayYearFormProps {
  draft: Draft<EnteredYear>;
  /** To choose from; none where the year is settled. */
  years?: readonly number[];
  problem: Problem | null;
  isPending: boolean;
  onSubmit: (body: SetHolidayYear) => void;
  onReload?: () => void;
}

/** A year's document with its days. */
export function HolidayYearForm({ draft, years, problem, isPending, onSubmit, onReload }: HolidayYearFormProps) {
  const { t } = useTranslation("holiday");
  const formats = useFormats();
  const field = fieldsOf(draft, problem);
  const { days, pasted } = draft.values;
  // Saving ends the draft: lines that have not become days would go with it.
  const [wasHeldBack, setHeldBack] = useState(false);
  const hasLines = pasted.trim() !== "";
  return (
    <form
      className="stack narrow"
      onSubmit={(event) => {
        event.preventDefault();
        setHeldBack(hasLines);
        if (!hasLines) onSubmit(requestOf(draft.values));
      }}
    >
      <Card title={t("by-document")}>
        {years && (
          <Select
            label={t("which-year")}
            isRequired
            placeholder={t("choose-year")}
            options={years.map((year) => ({ value: String(year), label: t("year", { year }) }))}
            {...field("year")}
          />
        )}
        <TextField label={t("number")} hint={t("number-hint")} isRequired maxLength={60} {...field("documentNumber")} />
        <DateField label={t("issued")} isRequired max={formats.day(new Date())} {...field("issuedOn")} />
      </Card>
      <PastedDays draft={draft} isInTheWay={wasHeldBack && hasLines} />
      <HolidayDays
        days={days}
        onChange={(changed) => draft.set("days", changed)}
        faultAt={(pointer) => faultAt(problem, pointer)}
      />
      <DraftNote draft={draft} />
      <FormProblem
        problem={problem}
        shown={["/documentNumber", "/issuedOn", ...dayPointers(days)]}
        onReload={onReload}
      />
      <div className="actions start">
        <Button type="submit" isBusy={isPending}>
          {t("save")}
        </Button>
        {draft.isDirty && (
          <Button look="plain" onClick={draft.discard}>
            {t("start-over")}
          </Button>
        )}
        <Link to="/holidays" className="btn plain">
          {t("back")}
        </Link>
      </div>
    </form>
  );
}
