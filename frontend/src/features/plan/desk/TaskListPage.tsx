import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { PageUnitTask, PlanSummary, UnitTask } from "@/api/types.gen";
import { DataTable } from "@/shared/desk/DataTable";
import { Card, Page } from "@/shared/ui/Page";
import { DueTag } from "../components/DueTag";
import { UnitTaskTag } from "../components/UnitTaskTag";
import { owesNothing } from "../owes-nothing";
import type { TaskSearch } from "../task-search";
import { TaskFilters } from "./TaskFilters";

interface TaskListPageProps {
  page: PageUnitTask;
  plans: readonly PlanSummary[];
  search: TaskSearch;
  onSearch: (search: TaskSearch) => void;
}

/** Who owes what, by the due day unless asked otherwise; never by who is best. */
export function TaskListPage({ page, plans, search, onSearch }: TaskListPageProps) {
  const { t } = useTranslation("task");
  return (
    <Page title={t("list.title")}>
      <Card>
        <TaskFilters plans={plans} search={search} onSearch={onSearch} />
        <DataTable<UnitTask, TaskSearch>
          label={t("list.title")}
          columns={[
            {
              title: t("list.task"),
              key: "text",
              sorter: true,
              width: "45%",
              render: (_, task) => (
                <Link to="/tasks/$itemId" params={{ itemId: task.taskItemId }}>
                  {task.text}
                </Link>
              ),
            },
            { title: t("list.unit"), dataIndex: "unitName", key: "unitName" },
            {
              title: t("list.due"),
              key: "due",
              sorter: true,
              render: (_, task) => <DueTag due={task.due} isDone={owesNothing(task)} />,
            },
            { title: t("list.state"), key: "state", render: (_, task) => <UnitTaskTag state={task.state} /> },
          ]}
          page={page}
          rowKey={(task) => `${task.taskItemId}:${task.unitId}`}
          search={search}
          onSearch={onSearch}
        />
      </Card>
    </Page>
  );
}
