import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { AssignmentPlan, PagePlannedCaseView, PlannedCase, PlannedLoad } from "@/api/types.gen";
import { DataTable } from "@/shared/desk/DataTable";
import { refined } from "@/shared/list/list-search";
import { Button } from "@/shared/ui/Button";
import { Checkbox } from "@/shared/ui/Checkbox";
import { NameFilter } from "@/shared/ui/NameFilter";
import { StatusTag } from "@/shared/ui/StatusTag";
import type { PlanSearch } from "../../plan-search";
import { useEditingPlan } from "../../use-planning";
import { PlanProblem } from "./PlanProblem";

interface PlannedCasesProps {
  plan: AssignmentPlan;
  page: PagePlannedCaseView;
  isLoading: boolean;
  experts: readonly PlannedLoad[];
  search: PlanSearch;
  onSearch: (search: PlanSearch) => void;
}

/** The cases with their experts; of a draft each pair may be taken out and others put in. */
export function PlannedCases({ plan, page, isLoading, experts, search, onSearch }: PlannedCasesProps) {
  const { t } = useTranslation("assignment");
  const editing = useEditingPlan(plan);
  const path = { id: plan.roundId, planId: plan.id };
  const isDraft = plan.state === "DRAFT";
  return (
    <>
      <div className="filters">
        <NameFilter label={t("case")} search={search} onSearch={onSearch} />
        <Checkbox
          label={t("only-lacking")}
          isChecked={search.lacking ?? false}
          onChange={(lacking) => onSearch(refined(search, { lacking: lacking || undefined }))}
        />
      </div>
      <PlanProblem problem={editing.problem} />
      <DataTable
        label={t("cases")}
        rowKey={(row) => row.applicationId}
        page={page}
        search={search}
        onSearch={onSearch}
        isLoading={isLoading || editing.isPending}
        columns={[
          {
            key: "title",
            title: t("case"),
            width: "25%",
            render: (_, row) => (
              <>
                <Link to="/applications/$applicationId" params={{ applicationId: row.applicationId }}>
                  {row.title}
                </Link>
                <p className="soft">{row.unitName}</p>
              </>
            ),
          },
          { key: "field", title: t("field"), render: (_, row) => row.field ?? "" },
          {
            key: "reviewers",
            title: t("reviewers"),
            render: (_, row) => (
              <Reviewers
                planned={row}
                onRemove={
                  isDraft
                    ? (reviewerId) =>
                        editing.act({
                          path,
                          body: { add: [], remove: [{ applicationId: row.applicationId, reviewerId }] },
                        })
                    : undefined
                }
              />
            ),
          },
          { key: "missing", title: t("missing"), render: (_, row) => <Missing planned={row} /> },
          ...(isDraft
            ? [
                {
                  key: "add",
                  title: t("add"),
                  render: (_: unknown, row: PlannedCase) => (
                    <AddExpert
                      planned={row}
                      experts={experts}
                      onAdd={(reviewerId) =>
                        editing.act({
                          path,
                          body: { add: [{ applicationId: row.applicationId, reviewerId }], remove: [] },
                        })
                      }
                    />
                  ),
                },
              ]
            : []),
        ]}
      />
    </>
  );
}

function Reviewers({
  planned,
  onRemove,
}: {
  planned: PlannedCase;
  onRemove: ((reviewerId: string) => void) | undefined;
}) {
  const { t } = useTranslation("assignment");
  return (
    <ul className="plain-list">
      {planned.reviewers.map(({ reviewerId, name, change, ofField }) => (
        <li key={reviewerId}>
          {name}{" "}
          <StatusTag status={change === "NEW" ? "running" : change === "KEPT" ? "done" : "warn"}>
            {t(`change.${change}`)}
          </StatusTag>{" "}
          {ofField && <span className="soft">{t("of-field")}</span>}{" "}
          {onRemove && change !== "TAKEN_BACK" && (
            <Button
              look="link"
              aria-label={t("remove-of", { name, title: planned.title })}
              onClick={() => onRemove(reviewerId)}
            >
              {t("remove")}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Missing({ planned: { missing, binding, lacksField } }: { planned: PlannedCase }) {
  const { t } = useTranslation("assignment");
  const namesField = binding === "NO_EXPERT_OF_FIELD" || binding === "CAPACITY_OF_FIELD";
  return (
    <>
      {missing > 0 && (
        <StatusTag status="bad">
          {binding === null
            ? t("missing-by-hand", { count: missing })
            : t("missing-of", { count: missing, why: t(`binding.${binding}`) })}
        </StatusTag>
      )}
      {lacksField && !namesField && <StatusTag status="bad">{t("lacks-field")}</StatusTag>}
    </>
  );
}

interface AddExpertProps {
  planned: PlannedCase;
  experts: readonly PlannedLoad[];
  onAdd: (reviewerId: string) => void;
}

/** Those who have it not; whether something stands against them the API says. */
function AddExpert({ planned, experts, onAdd }: AddExpertProps) {
  const { t } = useTranslation("assignment");
  const has = new Set(
    planned.reviewers.filter(({ change }) => change !== "TAKEN_BACK").map(({ reviewerId }) => reviewerId),
  );
  return (
    <select
      className="control"
      aria-label={t("add-of", { title: planned.title })}
      value=""
      onChange={(event) => event.target.value !== "" && onAdd(event.target.value)}
    >
      <option value="">{t("choose")}</option>
      {experts
        .filter(({ reviewerId }) => !has.has(reviewerId))
        .map(({ reviewerId, name, planned: load, elsewhere, capacity }) => (
          <option key={reviewerId} value={reviewerId}>
            {capacity === null
              ? t("with-load", { name, count: load })
              : t("with-capacity", { name, count: load + elsewhere, capacity })}
          </option>
        ))}
    </select>
  );
}
