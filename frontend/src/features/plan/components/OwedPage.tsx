import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { UnitTask, UnitTaskState } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { Card, Page } from "@/shared/ui/Page";
import { EmptyState } from "@/shared/ui/states";
import { owesNothing } from "../owes-nothing";
import { DueTag } from "./DueTag";
import { UnitTaskTag } from "./UnitTaskTag";
import "../plan.css";

const TO_DO: readonly UnitTaskState[] = ["RETURNED", "OWED"];
const UNDER_WAY: readonly UnitTaskState[] = ["REPORTED", "COUNTED", "SUPPORTING"];

interface OwedPageProps {
  unitName: string;
  tasks: readonly UnitTask[];
  /** What else is to be done. */
  due?: ReactNode;
  /** Reads on; undefined where all are there. */
  onMore?: (() => void) | undefined;
}

/** A centre's first screen: what it owes, the returned first, then what runs by itself, then what is done. */
export function OwedPage({ unitName, tasks, due, onMore }: OwedPageProps) {
  const { t } = useTranslation("task");
  const formats = useFormats();
  const among = (states: readonly UnitTaskState[]) =>
    states.flatMap((state) => tasks.filter((task) => task.state === state));
  const toDo = among(TO_DO);
  const underWay = among(UNDER_WAY);
  const done = among(["DONE"]);
  return (
    <Page title={unitName} note={formats.dayOfWeek(new Date())}>
      <Card title={t("to-do")}>
        {due}
        {toDo.length === 0 && !due && <EmptyState title={t("nothing-owed")} />}
        <Tasks tasks={toDo} />
      </Card>
      {underWay.length > 0 && (
        <Card title={t("under-way")}>
          <Tasks tasks={underWay} />
        </Card>
      )}
      {done.length > 0 && (
        <Card title={t("done-title", { count: done.length })}>
          <Tasks tasks={done} />
        </Card>
      )}
      {onMore && (
        <Button look="plain" big onClick={onMore}>
          {t("more")}
        </Button>
      )}
    </Page>
  );
}

function Tasks({ tasks }: { tasks: readonly UnitTask[] }) {
  const { t } = useTranslation("task");
  return (
    <ul className="plain-list">
      {tasks.map((task) => (
        <li key={`${task.taskItemId}:${task.unitId}`} className="entry">
          <Link to="/m/tasks/$itemId" params={{ itemId: task.taskItemId }} className="whole">
            {task.text}
          </Link>
          <p>
            <UnitTaskTag state={task.state} />{" "}
            {task.state !== "DONE" && <DueTag due={task.due} isDone={owesNothing(task)} />}
          </p>
          {task.heading && <p className="soft">{task.heading}</p>}
          {task.state === "RETURNED" && task.returnReason && (
            <p>{t("returned-because", { reason: task.returnReason })}</p>
          )}
          {task.figures > 0 && task.state !== "DONE" && <p className="soft">{t("figures", { count: task.figures })}</p>}
        </li>
      ))}
    </ul>
  );
}
