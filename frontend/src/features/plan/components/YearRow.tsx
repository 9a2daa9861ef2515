import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ItemProgress, TargetProgress } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { ProgressBar } from "@/shared/ui/ProgressBar";
import { TargetText } from "./TargetText";
import { UnitNames } from "./UnitNames";

export type ItemPage = "/tasks/$itemId" | "/m/tasks/$itemId";

interface YearRowProps {
  planId: string;
  item: ItemProgress;
  itemPage: ItemPage;
}

/** What is to be reached, how far it has come, and who answers for it: three cells of the year's table. */
export function YearRow({ planId, item, itemPage }: YearRowProps) {
  return (
    <>
      <td className="goal">
        <Link to={itemPage} params={{ itemId: item.id }}>
          {item.text}
        </Link>
        {item.targets.map((target) => (
          <p key={target.id} className="soft">
            <TargetText target={target} />
          </p>
        ))}
      </td>
      <td className="progress">
        {item.targets.map((target) => (
          <Figure key={target.id} planId={planId} target={target} itemPage={itemPage} />
        ))}
        {item.targets.length === 0 && <Milestone item={item} itemPage={itemPage} />}
      </td>
      <td>
        <UnitNames units={item.units} total={item.unitsTotal} />
      </td>
    </>
  );
}

function Figure({ planId, target, itemPage }: Omit<YearRowProps, "item"> & { target: TargetProgress }) {
  const { t } = useTranslation("dashboard");
  const formats = useFormats();
  const value = target.value ?? 0;
  const goal = target.goal ?? 0;
  const isKnown = target.value !== null && target.value !== undefined;
  const words = t("figure", {
    value: isKnown ? formats.number(value) : t("no-figure"),
    goal: target.goal ? formats.number(target.goal) : t("no-goal"),
  });
  return (
    <div>
      <ProgressBar value={value} goal={goal} label={`${target.subject ?? ""} ${words}`} />
      {itemPage === "/tasks/$itemId" ? (
        <Link
          className="num"
          to="/plans/$planId/targets/$targetId"
          params={{ planId, targetId: target.id }}
          aria-label={`${target.subject ?? ""} ${words} ${t("open-rows")}`}
        >
          {words}
        </Link>
      ) : (
        <span className="num">{words}</span>
      )}{" "}
      <span className="soft">{target.measure ? t("counted") : t("by-hand")}</span>
    </div>
  );
}

function Milestone({ item, itemPage }: Pick<YearRowProps, "item" | "itemPage">) {
  const { t } = useTranslation("dashboard");
  const formats = useFormats();
  if (item.doneOn) return <span className="soft">{t("done-on", { day: formats.day(item.doneOn) })}</span>;
  if (item.unitsTotal < 2) return <span className="soft">{t("milestone")}</span>;
  const words = t("units-done", { done: item.unitsDone, total: item.unitsTotal });
  return (
    <div>
      <ProgressBar value={item.unitsDone} goal={item.unitsTotal} label={words} />
      <Link to={itemPage} params={{ itemId: item.id }}>
        {words}
      </Link>
    </div>
  );
}
