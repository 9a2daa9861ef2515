import { exportApplications } from "@/api/sdk.gen";
import { useAnswerDownload } from "@/shared/api/use-answer-download";
import { type ApplicationSearch, applicationQuery } from "./application-search";

/** The whole list that the filters leave, as a sheet; not only the page that is looked at. */
export function useExporting(search: ApplicationSearch) {
  const { cursor: _, ...query } = applicationQuery(search);
  return useAnswerDownload(
    () => exportApplications({ query, parseAs: "blob", throwOnError: true }),
    "applications.xlsx",
  );
}
