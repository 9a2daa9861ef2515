import { useState } from "react";
import { exportApplications } from "@/api/sdk.gen";
import { downloadAnswer } from "@/shared/api/download";
import { type ApplicationSearch, applicationQuery } from "./application-search";

/** The whole list that the filters leave, as a sheet; not only the page that is looked at. */
export function useExporting(search: ApplicationSearch) {
  const [isPending, setPending] = useState(false);

  async function exportAll(): Promise<void> {
    setPending(true);
    const { cursor: _, ...query } = applicationQuery(search);
    await downloadAnswer(() => exportApplications({ query, parseAs: "blob", throwOnError: true }), "applications.xlsx");
    setPending(false);
  }

  return { exportAll, isPending };
}
