import { useTranslation } from "react-i18next";
import type { Appraisal } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { useDraft } from "@/shared/draft/use-draft";
import { today } from "@/shared/i18n/county-time";
import { useFormats } from "@/shared/i18n/format";
import { FormDialog } from "@/shared/ui/FormDialog";
import { DateField, TextArea, TextField } from "@/shared/ui/fields";
import { type Tally, tallyOf } from "../appraisal-marks";
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
  return (
    <FormDialog
      title={t("find.title")}
      submit={t("find.send")}
      isPending={isPending}
      problem={problem}
      shown={["/visitedOn", "/remark", ...appraisal.items.map((_, i) => `/marks/${i}`)]}
      draft={draft}
      onSubmit={() =>
        act({
          path: { id: appraisal.id },
          body: { visitedOn, marks: tally?.marks ?? marks.map(Number), remark: remark.trim() },
        })
      }
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
          error={faultAt(problem, `/marks/${i}`)}
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
    </FormDialog>
  );
}

function ComesTo({ appraisal: { findings, putRightDays }, tally }: { appraisal: Appraisal; tally: Tally }) {
  const { t } = useTranslation("appraisal");
  const formats = useFormats();
  const { sum, full, score, grade } = tally;
  const isLast = findings.length > 0 || putRightDays === 0;
  return (
    <>
      {t("find.comes-to", {
        sum: formats.number(sum),
        full,
        score: formats.number(score),
        grade: t(`grade.${grade}`),
      })}{" "}
      {grade === "FAIL" && (isLast ? t("find.then-ended") : t("find.then-put-right", { days: putRightDays }))}
    </>
  );
}
