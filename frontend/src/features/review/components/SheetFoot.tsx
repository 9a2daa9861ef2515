import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { RubricContent } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { fullMarks, missingIn, type Sheet, totalOf } from "../sheet";

interface SheetFootProps {
  rubric: RubricContent;
  scores: Sheet["scores"];
  onDone: () => void;
  /** Where what was typed is kept. */
  children: ReactNode;
}

/** The running total, and on to the next. */
export function SheetFoot({ rubric, scores, onDone, children }: SheetFootProps) {
  const { t } = useTranslation("review");
  const { number } = useFormats();
  const lacking = missingIn(rubric, scores).length;
  return (
    <div className="sheet-foot">
      <p role="status">
        <strong className="num">{number(totalOf(rubric, scores))}</strong>
        <span className="soft num">
          {t("of-full", { points: number(fullMarks(rubric)) })}{" "}
          {lacking > 0 ? t("missing", { count: lacking }) : t("state.finished")}
        </span>
      </p>
      {children}
      <Button onClick={onDone}>{t("done")}</Button>
    </div>
  );
}
