import { useTranslation } from "react-i18next";
import type { HolidayYear } from "@/api/types.gen";
import { etagOf, versionOf } from "@/shared/api/versions";
import { finished, useDraft } from "@/shared/draft/use-draft";
import { Page } from "@/shared/ui/Page";
import { enteredYear } from "../holiday-year";
import { useSettingYear } from "../use-setting-year";
import { HolidayYearForm } from "./HolidayYearForm";

interface EditHolidayYearPageProps {
  year: HolidayYear;
  onSaved: () => void;
}

export function EditHolidayYearPage({ year: known, onSaved }: EditHolidayYearPageProps) {
  const { t } = useTranslation("holiday");
  const { year, version } = known;
  const draft = useDraft(`holiday-year:${year}`, enteredYear(known), etagOf(version));
  const { act, isPending, problem, readAgain } = useSettingYear(year, draft.version, finished(draft, onSaved));
  return (
    <Page title={t("change", { year })} note={t("change-note")}>
      <HolidayYearForm
        draft={draft}
        problem={problem}
        isPending={isPending}
        onSubmit={(body) => act({ path: { year }, body })}
        onReload={() => void readAgain().then(() => draft.rebase(versionOf(`/holidays/${year}`)))}
      />
    </Page>
  );
}
