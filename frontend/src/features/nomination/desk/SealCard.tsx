import { useTranslation } from "react-i18next";
import type { Round } from "@/api/types.gen";
import { fieldsOf } from "@/shared/draft/fields-of";
import { useDraft } from "@/shared/draft/use-draft";
import { useFormats } from "@/shared/i18n/format";
import { FormProblem } from "@/shared/ui/FormProblem";
import { TextArea } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";
import { SureButton } from "@/shared/ui/SureButton";
import { useSealing } from "../use-nomination-actions";

interface SealCardProps {
  round: Round;
  maySend: boolean;
}

/** Before there is a package: for whom it is, and until when. */
export function SealCard({ round: { id, description }, maySend }: SealCardProps) {
  const { t } = useTranslation("nomination");
  const formats = useFormats();
  const { hostName, hostDeadline, hostQuota } = description;
  const draft = useDraft(`nomination:${id}`, { reason: "" });
  const { act, isPending, problem } = useSealing(id, draft.discard);
  const field = fieldsOf(draft, problem);
  const isLate = hostDeadline ? Date.parse(hostDeadline) < Date.now() : false;
  return (
    <Card title={t("seal.package")}>
      <p>{t("seal.none")}</p>
      <dl className="facts">
        <dt>{t("host")}</dt>
        <dd>{hostName ?? t("unset")}</dd>
        <dt>{t("host-deadline")}</dt>
        <dd className="num">{hostDeadline ? formats.moment(hostDeadline) : t("unset")}</dd>
        <dt>{t("host-quota")}</dt>
        <dd className="num">{hostQuota ?? t("unset")}</dd>
      </dl>
      {maySend && (
        <>
          {isLate && (
            <TextArea
              label={t("seal.reason")}
              hint={t("seal.reason-hint")}
              isRequired
              maxLength={500}
              {...field("reason")}
            />
          )}
          <FormProblem problem={problem} shown={isLate ? ["/reason"] : []} />
          <div className="actions start">
            <SureButton
              isBusy={isPending}
              title={t("seal.sure")}
              text={t("seal.text")}
              yes={t("seal.title")}
              onSure={() => act({ path: { id }, body: { reason: draft.values.reason.trim() || null } })}
            >
              {t("seal.title")}
            </SureButton>
          </div>
        </>
      )}
    </Card>
  );
}
