import { useTranslation } from "react-i18next";
import type { Problem } from "@/shared/api/problem";

/** Codes and statuses the client words itself, because no answer came or the reader needs to know what to do next. */
export function useProblemText(problem: Problem): { title: string; detail: string | undefined } {
  const { t } = useTranslation();
  const { status, code, retryAfter } = problem;
  if (code === "offline") return { title: t("problem.offline.title"), detail: t("problem.offline.text") };
  if (code === "unreachable") return { title: t("problem.unreachable.title"), detail: t("problem.unreachable.text") };
  if (status === 503) {
    return {
      title: t("problem.busy.title"),
      detail:
        retryAfter === undefined ? t("problem.busy.text") : t("problem.busy.text-seconds", { seconds: retryAfter }),
    };
  }
  if (status === 429 && retryAfter !== undefined) {
    return { title: problem.title, detail: t("problem.often", { count: Math.ceil(retryAfter / 60) }) };
  }
  if (status === 412) return { title: t("problem.changed.title"), detail: t("problem.changed.text") };
  if (status === 401) return { title: t("expired.title"), detail: t("expired.text") };
  if (code === "unexpected") return { title: t("problem.unexpected.title"), detail: t("problem.unexpected.text") };
  return { title: problem.title || t("problem.page"), detail: problem.detail };
}
