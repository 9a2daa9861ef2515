import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Appraisal, AppraisalFinding } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { useDraft } from "@/shared/draft/use-draft";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { FormDialog } from "@/shared/ui/FormDialog";
import { TextArea } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";
import { type Status, StatusTag } from "@/shared/ui/StatusTag";
import { useSelfAppraisal } from "../use-appraisal";

const STATUS: Readonly<Record<Appraisal["state"], Status>> = {
  AWAITING: "waiting",
  PUTTING_RIGHT: "warn",
  PASSED: "done",
  FAILED: "bad",
};

interface AppraisalCardProps {
  appraisal: Appraisal;
  /** Opens the form for what it comes to; only where the reader may say so and can. */
  onFind?: () => void;
}

/** By what an item is appraised, what its writers say of it, and what was found. */
export function AppraisalCard({ appraisal, onFind }: AppraisalCardProps) {
  const { t } = useTranslation("appraisal");
  const formats = useFormats();
  const [isAnswering, setAnswering] = useState(false);
  const { state, dueOn, putRightUntil, items, excellentAt, passAt, putRightDays, selfAppraisals, findings } = appraisal;
  return (
    <Card title={appraisal.stageName}>
      <p>
        <StatusTag status={STATUS[state]}>{t(`state.${state}`)}</StatusTag>{" "}
        {state === "AWAITING" && <span className="num">{t("due", { day: formats.day(dueOn) })}</span>}
        {state === "PUTTING_RIGHT" && putRightUntil !== null && (
          <strong className="num">{t("put-right-until", { day: formats.day(putRightUntil) })}</strong>
        )}
      </p>
      {findings.length === 0 && (
        <>
          <p className="soft">
            {t("bars", { excellent: excellentAt, pass: passAt })}{" "}
            {putRightDays > 0 ? t("second-look", { days: putRightDays }) : t("no-second-look")}
          </p>
          <ul>
            {items.map(({ name, fullMarks }) => (
              <li key={name}>{t("item", { name, full: fullMarks })}</li>
            ))}
          </ul>
        </>
      )}
      {findings.map((finding) => (
        <Finding key={finding.id} finding={finding} />
      ))}
      {selfAppraisals.map(({ id, authorName, text, writtenAt }) => (
        <p key={id} className="written">
          <span className="soft">{t("self.by", { name: authorName, moment: formats.moment(writtenAt) })}</span>
          {text}
        </p>
      ))}
      {(appraisal.answerable || (appraisal.appraisable && onFind)) && (
        <div className="actions start">
          {appraisal.answerable && (
            <Button look="plain" onClick={() => setAnswering(true)}>
              {t(state === "PUTTING_RIGHT" ? "self.put-right" : "self.title")}
            </Button>
          )}
          {appraisal.appraisable && onFind && <Button onClick={onFind}>{t("find.title")}</Button>}
        </div>
      )}
      {isAnswering && <SelfAppraising appraisal={appraisal} onClose={() => setAnswering(false)} />}
    </Card>
  );
}

function Finding({
  finding: { visitedOn, score, grade, marks, remark, putRightUntil },
}: {
  finding: AppraisalFinding;
}) {
  const { t } = useTranslation("appraisal");
  const formats = useFormats();
  return (
    <section className="stack">
      <h3 className="num">
        {t("found", { day: formats.day(visitedOn), grade: t(`grade.${grade}`), score: formats.number(score) })}
      </h3>
      <ul>
        {marks.map((mark) => (
          <li key={mark.item} className="num">
            {t("mark", { name: mark.item, marks: formats.number(mark.marks), full: mark.fullMarks })}
          </li>
        ))}
      </ul>
      <p className="written">{remark}</p>
      {putRightUntil !== null && <p className="num">{t("put-right-until", { day: formats.day(putRightUntil) })}</p>}
    </section>
  );
}

function SelfAppraising({ appraisal, onClose }: { appraisal: Appraisal; onClose: () => void }) {
  const { t } = useTranslation("appraisal");
  const draft = useDraft(`self-appraisal:${appraisal.id}:${appraisal.state}`, { text: "" });
  const { act, isPending, problem } = useSelfAppraisal(appraisal, () => {
    draft.discard();
    onClose();
  });
  const isPuttingRight = appraisal.state === "PUTTING_RIGHT";
  return (
    <FormDialog
      title={t(isPuttingRight ? "self.put-right" : "self.title")}
      submit={t("self.send")}
      isPending={isPending}
      problem={problem}
      shown={["/text"]}
      draft={draft}
      onSubmit={() => act({ path: { id: appraisal.id }, body: { text: draft.values.text.trim() } })}
      onClose={onClose}
    >
      <p className="soft">{t("self.hint")}</p>
      <TextArea
        label={t(isPuttingRight ? "self.what-was-put-right" : "self.how-it-went")}
        isRequired
        rows={6}
        value={draft.values.text}
        maxLength={2000}
        onChange={(text) => draft.set("text", text)}
        error={faultAt(problem, "/text")}
      />
    </FormDialog>
  );
}
