import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Appraisal } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { useDraft } from "@/shared/draft/use-draft";
import { today } from "@/shared/i18n/county-time";
import { useFormats } from "@/shared/i18n/format";
import { Checkbox } from "@/shared/ui/Checkbox";
import { FormDialog } from "@/shared/ui/FormDialog";
import { DateField, TextArea, TextField } from "@/shared/ui/fields";
import { markFaults, type Tally, tallyOf } from "../appraisal-marks";
import { useFinding } from "../use-appraisal";

interface FindingDialogProps {
  appraisal: Appraisal;
  onClose: () => void;
}

/** The marks of each item, with what they come to while they are typed. */
export function FindingDialog({ appraisal, onClose }: FindingDialogProps) {
  const { t } = useTranslation("appraisal");
  const draft = useDraft<{ visitedOn: string; marks: string[]; remark: string }>(
    `finding:${appraisal.id}:${appraisal.state}`,
    { visitedOn: today(), marks: appraisal.items.map(() => ""), remark: "" },
  );
  const { act, isPending, problem } = useFinding(appraisal, () => {
    draft.discard();
    onClose();
  });
  const { visitedOn, marks, remark } = draft.values;
  const tally = tallyOf(appraisal, marks);
  const ends = tally?.grade === "FAIL" && isLastLook(appraisal);
  const [isSure, setSure] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [sent, setSent] = useState<readonly string[]>([]);

  function markError(i: number, full: number): string | undefined {
    const typed = marks[i] ?? "";
    const faults = markFaults(typed, full).map((fault) => t(`find.fault.${fault}`, { full }));
    if (faults.length > 0) return faults.join(t("find.fault.and"));
    return sent[i] === typed ? faultAt(problem, `/marks/${i}`) : undefined;
  }

  return (
    <FormDialog
      title={t("find.title")}
      submit={t("find.send")}
      isPending={isPending}
      problem={problem}
      shown={["/visitedOn", "/remark", ...appraisal.items.map((_, i) => `/marks/${i}`)]}
      draft={draft}
      onSubmit={() => {
        if (ends && !isSure) {
          setAsked(true);
          return;
        }
        setSent(marks);
        act({
          path: { id: appraisal.id },
          body: { visitedOn, marks: tally?.marks ?? marks.map(Number), remark: remark.trim() },
        });
      }}
      onClose={onClose}
    >
      <DateField
        label={t("find.on")}
        isRequired
        value={visitedOn}
        max={today()}
        onChange={(day) => draft.set("visitedOn", day)}
        error={faultAt(problem, "/visitedOn")}
      />
      {appraisal.items.map(({ name, fullMarks }, i) => (
        <TextField
          key={name}
          label={t("find.marks", { name, full: fullMarks })}
          isRequired
          inputMode="decimal"
          value={marks[i] ?? ""}
          onChange={(text) =>
            draft.set(
              "marks",
              appraisal.items.map((_, at) => (at === i ? text : (marks[at] ?? ""))),
            )
          }
          error={markError(i, fullMarks)}
        />
      ))}
      <p className="num" aria-live="polite">
        {tally ? <ComesTo appraisal={appraisal} tally={tally} /> : t("find.not-whole")}
      </p>
      <TextArea
        label={t("find.remark")}
        isRequired
        value={remark}
        maxLength={2000}
        onChange={(text) => draft.set("remark", text)}
        error={faultAt(problem, "/remark")}
      />
      {ends && (
        <div className="alert bad">
          <p>{t("find.ends")}</p>
          <Checkbox label={t("find.sure")} isChecked={isSure} onChange={setSure} />
          {isAsked && !isSure && <p role="alert">{t("find.not-sure")}</p>}
        </div>
      )}
    </FormDialog>
  );
}

/** Whether what falls short now ends the case. */
function isLastLook({ findings, putRightDays }: Appraisal): boolean {
  return findings.length > 0 || putRightDays === 0;
}

function ComesTo({ appraisal, tally }: { appraisal: Appraisal; tally: Tally }) {
  const { t } = useTranslation("appraisal");
  const formats = useFormats();
  const { sum, full, score, grade } = tally;
  return (
    <>
      {t("find.comes-to", {
        sum: formats.number(sum),
        full,
        score: formats.number(score),
        grade: t(`grade.${grade}`),
      })}{" "}
      {grade === "FAIL" &&
        (isLastLook(appraisal) ? t("find.then-ended") : t("find.then-put-right", { days: appraisal.putRightDays }))}
    </>
  );
}
