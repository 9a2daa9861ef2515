import { useTranslation } from "react-i18next";
import type { CheckVerdict, RoundApplication } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { DraftNote } from "@/shared/draft/DraftNote";
import { useDraft } from "@/shared/draft/use-draft";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { ChoiceRow } from "@/shared/ui/ChoiceRow";
import { FormProblem } from "@/shared/ui/FormProblem";
import { DateField, TextArea, TextField } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";
import { endOfOfficeDay } from "../correct-until";
import { useChecking, useReadingApplicationAgain } from "../use-application-actions";

const VERDICTS: readonly CheckVerdict[] = ["ADMITTED", "RETURNED", "REFUSED"];

interface FormalCheckFormProps {
  application: RoundApplication;
  /** What the stage looks at. */
  points: readonly string[];
  /** Whether a rule of the round is not met, so that also who admits it says why. */
  isReasonNeeded: boolean;
}

interface Checked {
  met: Record<string, "yes" | "no">;
  remarks: Record<string, string>;
  verdict: CheckVerdict | undefined;
  reason: string;
  day: string;
}

const UNTOUCHED: Checked = { met: {}, remarks: {}, verdict: undefined, reason: "", day: "" };

/** Point by point, then what follows from it. */
export function FormalCheckForm({ application, points, isReasonNeeded }: FormalCheckFormProps) {
  const { t } = useTranslation("application");
  const formats = useFormats();
  const { id } = application;
  const draft = useDraft<Checked>(`formal-check:${id}:${application.revision}`, UNTOUCHED);
  const { met, remarks, verdict, reason, day } = draft.values;
  const check = useChecking(application, draft.discard);
  const readAgain = useReadingApplicationAgain(id);
  const open = points.filter((_, i) => met[i] === undefined).length;
  const isReady = open === 0 && verdict !== undefined && (verdict !== "RETURNED" || day !== "");

  function send(): void {
    if (verdict === undefined) return;
    check.act({
      path: { id },
      body: {
        points: points.map((_, i) => ({ met: met[i] === "yes", remark: remarks[i]?.trim() || null })),
        verdict,
        reason: verdict === "ADMITTED" && !isReasonNeeded ? null : reason.trim() || null,
        correctUntil: verdict === "RETURNED" ? endOfOfficeDay(day) : null,
      },
    });
  }

  return (
    <Card title={t("check.title")}>
      {points.map((point, i) => (
        <div key={point} className="stack">
          <ChoiceRow<"yes" | "no">
            legend={point}
            value={met[i]}
            options={[
              { value: "yes", label: t("check.met") },
              { value: "no", label: t("check.unmet") },
            ]}
            onChange={(value) => draft.set("met", { ...met, [i]: value })}
          />
          {(met[i] === "no" || remarks[i]) && (
            <TextField
              label={t("check.remark", { point })}
              maxLength={300}
              value={remarks[i] ?? ""}
              onChange={(value) => draft.set("remarks", { ...remarks, [i]: value })}
              error={faultAt(check.problem, `/points/${i}`)}
            />
          )}
        </div>
      ))}
      <ChoiceRow<CheckVerdict>
        legend={t("check.verdict-label")}
        value={verdict}
        options={VERDICTS.filter((value) => value !== "ADMITTED" || application.state === "SUBMITTED").map((value) => ({
          value,
          label: t(`check.verdict.${value}`),
        }))}
        onChange={(value) => draft.set("verdict", value)}
      />
      {verdict !== undefined && (verdict !== "ADMITTED" || isReasonNeeded) && (
        <TextArea
          label={t("check.reason")}
          hint={verdict === "ADMITTED" ? t("check.reason-despite") : t("check.reason-hint")}
          isRequired
          maxLength={1000}
          value={reason}
          onChange={(value) => draft.set("reason", value)}
          error={faultAt(check.problem, "/reason")}
        />
      )}
      {verdict === "RETURNED" && (
        <DateField
          label={t("return.day")}
          hint={t("return.day-hint")}
          isRequired
          min={formats.day(new Date())}
          value={day}
          onChange={(value) => draft.set("day", value)}
          error={faultAt(check.problem, "/correctUntil")}
        />
      )}
      <DraftNote draft={draft} />
      <FormProblem
        problem={check.problem}
        shown={["/reason", "/correctUntil", ...points.map((_, i) => `/points/${i}`)]}
        onReload={readAgain}
      />
      {open > 0 && <p className="soft">{t("check.open", { count: open })}</p>}
      <Button big isBusy={check.isPending} disabled={!isReady} onClick={send}>
        {t("check.send")}
      </Button>
    </Card>
  );
}
