import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import {
  getApplicationOptions,
  getGuidanceOptions,
  getRoundOptions,
  listApplicationHistoryOptions,
  listRoundQuotasOptions,
} from "@/api/@tanstack/react-query.gen";
import { applicationFormOptions } from "@/features/application/application-form";
import { ApplicationPage } from "@/features/application/components/ApplicationPage";
import { requirePermission } from "@/shared/session/guards";
import { Card } from "@/shared/ui/Page";
import { ApplicationEditor } from "../../../../-ApplicationEditor";

// for leaders alone: whoever writes does not load it
const EndorseCard = lazy(async () => ({ default: (await endorsing()).EndorseCard }));
const TakeBackEndorsement = lazy(async () => ({ default: (await endorsing()).TakeBackEndorsement }));

// once it was handed in: whoever still writes does not load them
const ApplicationAnswers = lazy(async () => ({
  default: (await import("../../../../-ApplicationAnswers")).ApplicationAnswers,
}));
const ApplicationGuidance = lazy(async () => ({
  default: (await import("../../../../-ApplicationGuidance")).ApplicationGuidance,
}));
const ApplicationOutcome = lazy(async () => ({
  default: (await import("../../../../-ApplicationOutcome")).ApplicationOutcome,
}));

const KeptBack = lazy(async () => ({ default: (await import("../../../../-KeptBack")).KeptBack }));

// below the form: there before anybody has come so far
const ApplicationFoot = lazy(async () => ({
  default: (await import("../../../../-ApplicationFoot")).ApplicationFoot,
}));

function endorsing() {
  return import("@/features/application/components/EndorseCard");
}

export const Route = createFileRoute("/_signed-in/m/applications/$applicationId/")({
  beforeLoad: requirePermission("application.read"),
  loader: ({ context: { queryClient }, params }) => {
    const path = { id: params.applicationId };
    return Promise.all([
      queryClient
        .ensureQueryData(getApplicationOptions({ path }))
        .then((application) => queryClient.ensureQueryData(applicationFormOptions(application))),
      queryClient.ensureQueryData(listApplicationHistoryOptions({ path })),
    ]);
  },
  component: Application,
});

function Application() {
  const { t } = useTranslation("application");
  const path = { id: Route.useParams().applicationId };
  const navigate = Route.useNavigate();
  const application = useSuspenseQuery(getApplicationOptions({ path })).data;
  const form = useSuspenseQuery(applicationFormOptions(application)).data;
  const history = useSuspenseQuery(listApplicationHistoryOptions({ path })).data;
  const may = (action: (typeof application.actions)[number]) => application.actions.includes(action);
  const quotas = useQuery({
    ...listRoundQuotasOptions({ path: { id: application.roundId }, query: { limit: 200 } }),
    enabled: may("ENDORSE"),
  });
  const guidance = useQuery({
    ...getGuidanceOptions({ path }),
    enabled: may("EDIT") && application.state === "DRAFT" && application.receiptNumber === null,
  });
  const round = useQuery({ ...getRoundOptions({ path: { id: application.roundId } }), enabled: may("EDIT") });
  return (
    <ApplicationPage application={application}>
      <Suspense>
        {!may("EDIT") && <KeptBack application={application} form={form} history={history.items} />}
        {application.state !== "DRAFT" || application.receiptNumber !== null ? (
          <ApplicationOutcome application={application} />
        ) : (
          (guidance.data?.continuable.length ?? 0) > 0 && <ApplicationGuidance application={application} />
        )}
      </Suspense>
      {may("EDIT") ? (
        <ApplicationEditor
          key={`${application.id} ${application.formVersionId}`}
          application={application}
          form={form}
          isRuled={(round.data?.rules.length ?? 0) > 0}
          onSubmitted={() =>
            void navigate({
              to: "/m/applications/$applicationId/receipt",
              params: { applicationId: application.id },
            })
          }
        />
      ) : (
        <Card title={t("form")}>
          <Suspense>
            <ApplicationAnswers form={form} answers={application.answers} files={application.files} />
          </Suspense>
        </Card>
      )}
      <Suspense>
        {may("ENDORSE") && (
          <EndorseCard
            application={application}
            quota={quotas.data?.items.find(({ unitId }) => unitId === application.unitId)}
          />
        )}
        {may("TAKE_BACK_ENDORSEMENT") && <TakeBackEndorsement application={application} />}
        <ApplicationFoot
          application={application}
          history={history.items}
          onDiscarded={() => void navigate({ to: "/m/applications" })}
        />
      </Suspense>
    </ApplicationPage>
  );
}
