import { useTranslation } from "react-i18next";
import type { PlanDuty, PlanSection } from "@/api/types.gen";
import { Card } from "@/shared/ui/Page";
import { TargetLines, Units } from "./BriefParts";

/** The notice in its own words: whoever signs the tasks signs this too. */
export function PlanSections({ sections }: { sections: readonly PlanSection[] }) {
  const { t } = useTranslation("brief");
  return (
    <Card title={t("sections")}>
      {sections.map((section) => (
        <section key={section.id} className="stack">
          {section.heading && (
            <h3>
              {section.heading} <Units responsibility={section.responsibility} />
            </h3>
          )}
          {section.text && <p className="written">{section.text}</p>}
          <TargetLines targets={section.targets} />
          {section.duties.map((duty) => (
            <Duty key={duty.id} duty={duty} />
          ))}
        </section>
      ))}
    </Card>
  );
}

function Duty({ duty }: { duty: PlanDuty }) {
  const { t } = useTranslation("brief");
  const number = duty.ordinal ? t("number", { number: duty.ordinal }) : "";
  return (
    <div>
      {(number || duty.heading) && (
        <h4>
          {number}
          {duty.heading} <Units responsibility={duty.responsibility} />
        </h4>
      )}
      {duty.text && <p className="written">{duty.text}</p>}
      <TargetLines targets={duty.targets} />
    </div>
  );
}
