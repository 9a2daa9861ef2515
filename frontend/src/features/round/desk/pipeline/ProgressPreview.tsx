import { useTranslation } from "react-i18next";
import { Card } from "@/shared/ui/Page";
import { stepsOf } from "../../pipeline-draft";

/** The progress bar that applicants will see, here with the second step under way. */
export function ProgressPreview({ stages }: { stages: readonly { applicantName: string }[] }) {
  const { t } = useTranslation("pipeline");
  const steps = stepsOf(stages);
  return (
    <Card title={t("preview")}>
      <p className="soft">{t("preview-note")}</p>
      {steps.length === 0 && <p className="soft">{t("no-stages")}</p>}
      <ol className="plain-list steps-ahead">
        {steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a name may come again later
          <li key={index} className={index === 1 ? "now" : undefined} aria-current={index === 1 ? "step" : undefined}>
            <span aria-hidden="true">{index === 0 ? "●" : index === 1 ? "◐" : "○"} </span>
            {step}
          </li>
        ))}
      </ol>
    </Card>
  );
}
