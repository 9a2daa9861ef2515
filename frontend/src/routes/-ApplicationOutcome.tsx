import type { RoundApplication } from "@/api/types.gen";
import { mayHaveResult } from "@/features/decision/may-have-result";
import { ApplicationAppraisals } from "./-ApplicationAppraisals";
import { ApplicationGuidance } from "./-ApplicationGuidance";
import { ApplicationResult } from "./-ApplicationResult";

/** What became of an item once it was handed in. */
export function ApplicationOutcome({ application }: { application: RoundApplication }) {
  return (
    <>
      {mayHaveResult(application) && (
        <>
          <ApplicationResult application={application} />
          <ApplicationAppraisals application={application} />
        </>
      )}
      {application.receiptNumber !== null && <ApplicationGuidance application={application} />}
    </>
  );
}
