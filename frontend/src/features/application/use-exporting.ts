import { exportApplications } from "@/api/sdk.gen";
import { useAnswerDownload } from "@/shared/api/use-answer-download";
import { sheetQuery } from "@/shared/list/sheet-query";
import { type ApplicationSearch, applicationQuery } from "./application-search";

/** The whole list that the filters leave, as a sheet. */
export function useExporting(search: ApplicationSearch) {
  const query = sheetQuery(applicationQuery(search), search);
  return useAnswerDownload(
    () => exportApplications({ query, parseAs: "blob", throwOnError: true }),
    "applications.xlsx",
  );
}
