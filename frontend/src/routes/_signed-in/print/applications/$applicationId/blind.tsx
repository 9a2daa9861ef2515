import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { getBlindCopyOptions } from "@/api/@tanstack/react-query.gen";
import { FormAnswers } from "@/features/form/FormAnswers";
import type { FieldSchema, FormHints } from "@/features/form/form-schema";
import { BackToApplication } from "@/features/print/components/BackLinks";
import { BlindCopySheet } from "@/features/print/components/BlindCopySheet";
import { NothingToPrint } from "@/features/print/components/NothingToPrint";
import { ifThere } from "@/shared/api/if-there";
import { requirePermission } from "@/shared/session/guards";
import { HELD_BACK, HeldBackFile } from "@/shared/ui/HeldBackFile";

const copyOf = (id: string) => ifThere(getBlindCopyOptions({ path: { id } }));

export const Route = createFileRoute("/_signed-in/print/applications/$applicationId/blind")({
  beforeLoad: requirePermission("review.read-of-round", "review.oversee"),
  loader: ({ context: { queryClient }, params }) => queryClient.ensureQueryData(copyOf(params.applicationId)),
  component: PrintedBlindCopy,
});

function PrintedBlindCopy() {
  const { t } = useTranslation("print");
  const { applicationId: id } = Route.useParams();
  const printed = useSuspenseQuery(copyOf(id)).data;
  if (printed === null) {
    return <NothingToPrint why={t("blind.nothing")} back={<BackToApplication applicationId={id} />} />;
  }
  const { form, answers, files } = printed.sheet;
  return (
    <BlindCopySheet
      {...printed}
      answers={
        <FormAnswers
          form={form.schema as FieldSchema}
          hints={(form.hints ?? {}) as FormHints}
          answers={answers}
          file={(fileId) =>
            fileId === HELD_BACK ? (
              <HeldBackFile />
            ) : (
              (files.find((file) => file.id === fileId)?.name ?? t("application.file"))
            )
          }
        />
      }
    />
  );
}
