import { useTranslation } from "react-i18next";
import { finished, useDraft } from "@/shared/draft/use-draft";
import { Page } from "@/shared/ui/Page";
import { emptyYear } from "../holiday-year";
import { useSettingYear } from "../use-setting-year";
import { HolidayYearForm } from "./HolidayYearForm";

interface NewHolidayYearPageProps {
  /** Those that are not entered, the likeliest first. */
  years: readonly number[];
  onSaved: () => void;
}

export function NewHolidayYearPage({ years, onSaved }: NewHolidayYearPageProps) {
  const { t } = useTranslation("holiday");
  const draft = useDraft("holiday-year:new", emptyYear(years[0]));
  const year = Number(draft.values.year);
  const { act, isPending, problem } = useSettingYear(year, undefined, finished(draft, onSaved));
  return (
    <Page title={t("enter")} note={t("enter-note")}>
      <HolidayYearForm
        draft={draft}
        years={years}
        problem={problem}
        isPending={isPending}
        onSubmit={(body) => act({ path: { year }, body })}
      />
    </Page>
  );
}
