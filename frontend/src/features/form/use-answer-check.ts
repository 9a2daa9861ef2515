import { useEffect, useState } from "react";
import type { AnswerCheck } from "./check-answers";
import type { FieldSchema, FormHints } from "./form-schema";

/**
 * The browser's check of a form, null until it is there: its two engines come after the page. Without them the API checks
 * alone.
 */
export function useAnswerCheck(form: FieldSchema, hints: FormHints): AnswerCheck | null {
  const [check, setCheck] = useState<AnswerCheck | null>(null);
  useEffect(() => {
    let isWanted = true;
    import("./check-answers").then(
      ({ answerCheck }) => {
        if (isWanted) setCheck(answerCheck(form, hints));
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [form, hints]);
  return check;
}
