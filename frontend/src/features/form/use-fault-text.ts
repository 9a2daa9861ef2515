import { useTranslation } from "react-i18next";
import type { AnswerFault } from "./check-answers";

/** Words the faults that the browser finds; the API words its own. */
export function useFaultText(): (fault: AnswerFault) => string {
  const { t } = useTranslation("form");
  return ({ code, parameters }) => t(`fault.${code}`, parameters);
}
