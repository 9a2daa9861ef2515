import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useState } from "react";
import {
  getApplicationFormOptions,
  getApplicationOptions,
  getApplicationRevisionOptions,
  getRoundOptions,
  listApplicationHistoryOptions,
} from "@/api/@tanstack/react-query.gen";
import type { Appraisal } from "@/api/types.gen";
import { pointsOf } from "@/features/application/check-points";
import { EligibilityCard } from "@/features/application/components/EligibilityCard";
import { EndorseCard, TakeBackEndorsement } from "@/features/application/components/EndorseCard";
import { HistoryList } from "@/features/application/components/HistoryList";
import { PrintLinks } from "@/features/application/components/PrintLinks";
import { UnitListCard } from "@/features/application/components/UnitListCard";
import { WriterSteps } from "@/features/application/components/WriterSteps";
import { ApplicationCasePage } from "@/features/application/desk/ApplicationCasePage";
import { DifferenceCard } from "@/features/application/desk/DifferenceCard";
import { FormalCheckForm } from "@/features/application/desk/FormalCheckForm";
import { useDifference } from "@/features/application/use-difference";
import { useEligibility } from "@/features/application/use-eligibility";
import { useListOfUnit } from "@/features/application/use-unit-list";
import { mayHaveResult } from "@/features/decision/may-have-result";
import { FindingDialog } from "@/features/project/desk/FindingDialog";
import { requirePermission } from "@/shared/session/guards";
import { Loading } from "@/shared/ui/states";
import { ApplicationAnswers } from "../../../-ApplicationAnswers";
import { ApplicationAppraisals } from "../../../-ApplicationAppraisals";
import { ApplicationAvoidance } from "../../../-ApplicationAvoidance";
import { ApplicationGuidance } from "../../../-ApplicationGuidance";
import { ApplicationResult } from "../../../-ApplicationResult";

interface RevisionSearch {
  /** An earlier handing-in. */
  revision?: number;
  /** With which one it is compared. */
  since?: number;
}

const asNumber = (given: unknown) => (Number.isInteger(given) && Number(given) > 0 ? Number(given) : undefined);

export const Route = createFileRoute("/_signed-in/_desk/applications/$applicationId")({
  staticData: { phone: "/m/applications/$applicationId", isMoreAtDesk: true },
  beforeLoad: requirePermission("application.read"),
  validateSearch: ({ revision, since }): RevisionSearch => ({
    ...(asNumber(revision) && { revision: asNumber(revision) }),
    ...(asNumber(since) && { since: asNumber(since) }),
  }),
  loader: async ({ context: { queryClient }, params }) => {
    const path = { id: params.applicationId };
    const [application] = await Promise.all([
      queryClient.ensureQueryData(getApplicationOptions({ path })),
      queryClient.ensureQueryData(getApplicationFormOptions({ path })),
      queryClient.ensureQueryData(listApplicationHistoryOptions({ path })),
    ]);
    await queryClient.ensureQueryData(getRoundOptions({ path: { id: application.roundId } }));
  },
  component: Application,
});

function Application() {
  const path = { id: Route.useParams().applicationId };
  const { revision, since } = Route.useSearch();
  const navigate = Route.useNavigate();
  const [found, setFound] = useState<Appraisal | null>(null);
  const application = useSuspenseQuery(getApplicationOptions({ path })).data;
  const form = useSuspenseQuery(getApplicationFormOptions({ path })).data;
  const history = useSuspenseQuery(listApplicationHistoryOptions({ path })).data;
  const round = useSuspenseQuery(getRoundOptions({ path: { id: application.roundId } })).data;
  const may = (action: (typeof application.actions)[number]) => application.actions.includes(action);
  const isRuled = round.rules.length > 0;
  const eligibility = useEligibility(application.id, application.version, isRuled);
  const seesList = may("CHECK") || may("ENDORSE");
  const list = useListOfUnit(application.roundId, application.unitId, isRuled && seesList);
  const earlier = useQuery({
    ...getApplicationRevisionOptions({ path: { ...path, number: revision ?? 1 } }),
    enabled: revision !== undefined,
    throwOnError: true,
  }).data;
  const shown = Math.min(revision ?? application.revision, application.revision);
  const compared = since !== undefined && since < shown ? since : shown - 1;
  const difference = useDifference(application.id, shown, compared);
  const stage = round.stages.find(({ id }) => id === application.stageId);
  const answers = revision === undefined ? application.answers : earlier?.answers;
  return (
    <ApplicationCasePage
      application={application}
      revision={revision}
      onRevision={(next) => void navigate({ search: next === undefined ? {} : { revision: next } })}
      difference={
        shown > 1 && (
          <DifferenceCard
            number={shown}
            since={compared}
            onSince={(next) => void navigate({ search: (search) => ({ ...search, since: next }) })}
            difference={difference}
          />
        )
      }
      answers={answers ? <ApplicationAnswers form={form} answers={answers} files={application.files} /> : <Loading />}
      actions={
        <>
          <ApplicationResult application={application} />
          {mayHaveResult(application) && <ApplicationAppraisals application={application} onFind={setFound} />}
          <ApplicationGuidance application={application} />
          <EligibilityCard eligibility={eligibility} />
          <UnitListCard list={list} />
          {may("CHECK") && (
            <FormalCheckForm
              application={application}
              points={pointsOf(stage)}
              isReasonNeeded={eligibility?.reasonNeeded ?? false}
            />
          )}
          {may("ENDORSE") && <EndorseCard application={application} quota={undefined} />}
          {may("TAKE_BACK_ENDORSEMENT") && <TakeBackEndorsement application={application} />}
          <ApplicationAvoidance application={application} />
          <PrintLinks application={application} revision={revision} />
          <WriterSteps application={application} onDiscarded={() => void navigate({ to: "/applications" })} />
          {found && <FindingDialog key={found.version} appraisal={found} onClose={() => setFound(null)} />}
        </>
      }
      history={<HistoryList events={history.items} />}
    />
  );
}
