import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import {
  getApplicationFormOptions,
  getApplicationOptions,
  getApplicationRevisionOptions,
} from "@/api/@tanstack/react-query.gen";
import type { RoundApplication } from "@/api/types.gen";
import { FormAnswers } from "@/features/form/FormAnswers";
import type { FieldSchema, FormHints } from "@/features/form/form-schema";
import { ApplicationSheet } from "@/features/print/components/ApplicationSheet";
import { BackToApplication } from "@/features/print/components/BackLinks";
import { NothingToPrint } from "@/features/print/components/NothingToPrint";
import { requirePermission } from "@/shared/session/guards";

interface RevisionSearch {
  /** An earlier handing-in; without it the last. */
  revision?: number;
}

export const Route = createFileRoute("/_signed-in/print/applications/$applicationId/")({
  beforeLoad: requirePermission("application.read"),
  validateSearch: ({ revision }): RevisionSearch =>
    Number.isInteger(revision) && Number(revision) > 0 ? { revision: Number(revision) } : {},
  loader: ({ context: { queryClient }, params }) => {
    const path = { id: params.applicationId };
    return Promise.all([
      queryClient.ensureQueryData(getApplicationOptions({ path })),
      queryClient.ensureQueryData(getApplicationFormOptions({ path })),
    ]);
  },
  component: PrintedApplication,
});

function PrintedApplication() {
  const { t } = useTranslation("print");
  const path = { id: Route.useParams().applicationId };
  const { revision } = Route.useSearch();
  const application = useSuspenseQuery(getApplicationOptions({ path })).data;
  if (application.revision === 0) {
    return <NothingToPrint why={t("application.none")} back={<BackToApplication applicationId={application.id} />} />;
  }
  return <Revision application={application} number={revision ?? application.revision} />;
}

function Revision({ application, number }: { application: RoundApplication; number: number }) {
  const { t } = useTranslation("print");
  const path = { id: application.id };
  const form = useSuspenseQuery(getApplicationFormOptions({ path })).data;
  const revision = useSuspenseQuery(getApplicationRevisionOptions({ path: { ...path, number } })).data;
  return (
    <ApplicationSheet
      application={application}
      revision={revision}
      answers={
        <FormAnswers
          form={form.schema as FieldSchema}
          hints={(form.hints ?? {}) as FormHints}
          answers={revision.answers}
          file={(id) => application.files.find((file) => file.id === id)?.name ?? t("application.file")}
        />
      }
    />
  );
}
