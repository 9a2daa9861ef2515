import type { RoundApplication } from "@/api/types.gen";
import { ApplicationGuidance } from "./-ApplicationGuidance";
import { ApplicationResult } from "./-ApplicationResult";

/** What came of an application that was handed in, on a phone: its result and its advice. */
export function ApplicationOutcome({ application }: { application: RoundApplication }) {
  return (
    <>
      <ApplicationResult application={application} />
      <ApplicationGuidance application={application} />
    </>
  );
}
