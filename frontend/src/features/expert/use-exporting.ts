import { exportExperts } from "@/api/sdk.gen";
import { useAnswerDownload } from "@/shared/api/use-answer-download";
import { sheetQuery } from "@/shared/list/sheet-query";
import { type ExpertSearch, expertQuery } from "./expert-search";

/** All experts of a pool that the filters leave, as a sheet. */
export function useExporting(organisationId: string, search: ExpertSearch) {
  const query = sheetQuery(expertQuery(search), search);
  return useAnswerDownload(
    () => exportExperts({ path: { id: organisationId }, query, parseAs: "blob", throwOnError: true }),
    "experts.xlsx",
  );
}
