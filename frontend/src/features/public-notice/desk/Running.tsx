import { useTranslation } from "react-i18next";
import type { RoundPublicNotice } from "@/api/types.gen";
import { etagOf } from "@/shared/api/versions";
import { useFormats } from "@/shared/i18n/format";
import { FormProblem } from "@/shared/ui/FormProblem";
import { Card } from "@/shared/ui/Page";
import { SureButton } from "@/shared/ui/SureButton";
import { useConcludingNotice } from "../use-notice-actions";

interface RunningProps {
  notice: RoundPublicNotice;
  mayEdit: boolean;
}

/** From when to when it is shown, and whom it still holds up. */
export function Running({ notice, mayEdit }: RunningProps) {
  const { t } = useTranslation("public-notice");
  const formats = useFormats();
  const { roundId, publishedAt, firstDay, lastDay, concludedAt, disputed, description, version } = notice;
  const { act, isPending, problem } = useConcludingNotice(roundId, etagOf(version));
  // Both are days of the county, which sort as they read.
  const isOver = lastDay !== null && lastDay < formats.day(new Date());
  return (
    <Card title={t("running")}>
      <dl className="facts num">
        <dt>{t("published")}</dt>
        <dd>{publishedAt && formats.moment(publishedAt)}</dd>
        <dt>{t("period")}</dt>
        <dd>
          {firstDay &&
            lastDay &&
            t("from-to", {
              from: formats.day(firstDay),
              until: formats.day(lastDay),
              days: description.workingDays,
            })}
        </dd>
        {concludedAt && (
          <>
            <dt>{t("concluded")}</dt>
            <dd>{formats.moment(concludedAt)}</dd>
          </>
        )}
      </dl>
      {disputed > 0 && (
        <p>
          <span aria-hidden="true">▲ </span>
          {t("disputed", { total: disputed })}
        </p>
      )}
      <FormProblem problem={problem} shown={[]} />
      {mayEdit && isOver && notice.state === "PUBLISHED" && (
        <div className="actions start">
          <SureButton
            isBusy={isPending}
            title={t("conclude.sure")}
            text={t("conclude.text")}
            yes={t("conclude.title")}
            onSure={() => act({ path: { id: roundId } })}
          >
            {t("conclude.title")}
          </SureButton>
        </div>
      )}
    </Card>
  );
}
