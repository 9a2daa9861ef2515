import { useTranslation } from "react-i18next";
import type { CheckVerdict } from "@/api/types.gen";
import { faultAt, type Problem } from "@/shared/api/problem";
import type { Draft } from "@/shared/draft/use-draft";
import { useFormats } from "@/shared/i18n/format";
import { Checkbox } from "@/shared/ui/Checkbox";
import { ChoiceRow } from "@/shared/ui/ChoiceRow";
import { DateField, TextArea } from "@/shared/ui/fields";
import type { SaidOfMany } from "../../check-many";

const VERDICTS: readonly CheckVerdict[] = ["ADMITTED", "RETURNED", "REFUSED"];

interface CheckManyFieldsProps {
  draft: Draft<SaidOfMany>;
  points: readonly string[];
  problem: Problem | null;
}

/** The verdict, and what it needs: the points that are not met, a reason, a day. */
export function CheckManyFields({ draft, points, problem }: CheckManyFieldsProps) {
  const { t } = useTranslation("bulk-check");
  const formats = useFormats();
  const { verdict, failed, reason, day } = draft.values;
  const isAdmitted = verdict === "ADMITTED";
  return (
    <>
      <ChoiceRow<CheckVerdict>
        legend={t("verdict-label")}
        value={verdict}
        options={VERDICTS.map((value) => ({ value, label: t(`verdict.${value}`) }))}
        onChange={(value) => draft.set("verdict", value)}
      />
      {isAdmitted && points.length > 0 && <p className="soft">{t("all-met", { points: points.join(t("and")) })}</p>}
      {!isAdmitted && points.length > 0 && (
        <fieldset className="stack">
          <legend>{t("points")}</legend>
          <p className="soft">{t("points-hint")}</p>
          {points.map((point, at) => (
            <Checkbox
              key={point}
              label={point}
              isChecked={failed[at] === true}
              onChange={(isFailed) => draft.set("failed", { ...failed, [at]: isFailed })}
            />
          ))}
        </fieldset>
      )}
      <TextArea
        label={isAdmitted ? t("reason-admit") : t("reason")}
        hint={t("reason-hint")}
        isRequired={!isAdmitted}
        rows={3}
        maxLength={1000}
        value={reason}
        onChange={(typed) => draft.set("reason", typed)}
        error={faultAt(problem, "/check/reason")}
      />
      {verdict === "RETURNED" && (
        <DateField
          label={t("day")}
          hint={t("day-hint")}
          isRequired
          min={formats.day(new Date())}
          value={day}
          onChange={(picked) => draft.set("day", picked)}
          error={faultAt(problem, "/check/correctUntil")}
        />
      )}
    </>
  );
}
