import { useTranslation } from "react-i18next";
import type { Nomination } from "@/api/types.gen";
import { useOpened } from "@/shared/draft/use-opened";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { Card } from "@/shared/ui/Page";
import { OutsideStageDialog } from "./OutsideStageDialog";

interface OutsideStagesProps {
  nomination: Nomination;
  mayEnter: boolean;
}

/** How far the host has come, as far as it is heard here. */
export function OutsideStages({ nomination, mayEnter }: OutsideStagesProps) {
  const { t } = useTranslation("nomination");
  const formats = useFormats();
  const [opened, open] = useOpened<"stage">(`nomination:${nomination.id}`);
  const titles = new Map(nomination.items.map(({ applicationId, title }) => [applicationId, title]));
  return (
    <Card title={t("stages.title")}>
      {nomination.outsideStages.length === 0 && <p className="soft">{t("stages.none")}</p>}
      <ul className="plain-list rows">
        {nomination.outsideStages.map(({ id, name, happenedOn, applicationId, remark }) => (
          <li key={id}>
            <p>
              <span className="num">{formats.day(happenedOn)}</span> {name}
            </p>
            <p className="soft">
              {(applicationId && titles.get(applicationId)) ?? t("stages.all")}
              {remark && t("stages.remark-is", { remark })}
            </p>
          </li>
        ))}
      </ul>
      {mayEnter && (
        <div className="actions start">
          <Button look="plain" onClick={() => open("stage")}>
            {t("stages.enter")}
          </Button>
        </div>
      )}
      {opened && <OutsideStageDialog nomination={nomination} onClose={() => open(null)} />}
    </Card>
  );
}
