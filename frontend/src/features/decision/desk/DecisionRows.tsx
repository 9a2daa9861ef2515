import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import { PART, partOf } from "@/shared/desk/PartPager";
import { Button } from "@/shared/ui/Button";
import { type DecidedCase, type DecisionRow, faresWorse, rowId } from "../decision-draft";
import { CaseCells, CaseTable } from "./CaseTable";
import { RowField } from "./RowField";

interface DecisionRowsProps {
  rows: readonly DecisionRow[];
  /** Which part of them is shown, from 0. */
  part: number;
  cases: ReadonlyMap<string, DecidedCase>;
  /** Whether the ranking's order is to be kept or a reason given. */
  isRanked: boolean;
  onChange: (rows: DecisionRow[]) => void;
  faultOf: (applicationId: string, field: "outcome" | "grade" | "reason") => string | undefined;
}

/** The list as it is written: the order of its rows is the order of what is decided. */
export function DecisionRows({ rows, part, cases, isRanked, onChange, faultOf }: DecisionRowsProps) {
  const { t } = useTranslation("decision");

  /** The keyboard stays with what was moved. */
  function move(index: number, by: -1 | 1, pressed: HTMLButtonElement): void {
    const moved = [...rows];
    const [row] = moved.splice(index, 1);
    moved.splice(index + by, 0, row as DecisionRow);
    flushSync(() => onChange(moved));
    const other = by < 0 ? pressed.nextElementSibling : pressed.previousElementSibling;
    (pressed.disabled ? (other as HTMLButtonElement) : pressed).focus();
  }

  return (
    <CaseTable further={[t("draft.order")]}>
      {partOf(rows, part).map((row, at) => {
        const index = part * PART + at;
        const { applicationId } = row;
        const { title = "", unitName, place } = cases.get(applicationId) ?? {};
        const set = (part: Partial<DecisionRow>) => onChange(rows.with(index, { ...row, ...part }));
        return (
          <tr key={applicationId} id={rowId(applicationId)}>
            <CaseCells {...{ applicationId, title, unitName, place }} number={index + 1} />
            <td>
              <RowField label={t("outcome.of", { title })} error={faultOf(applicationId, "outcome")}>
                {(control) => (
                  <select
                    {...control}
                    value={row.outcome}
                    onChange={(event) => set({ outcome: event.target.value as DecisionRow["outcome"] })}
                  >
                    <option value="">{t("outcome.none")}</option>
                    <option value="SELECTED">{t("outcome.SELECTED")}</option>
                    <option value="NOT_SELECTED">{t("outcome.NOT_SELECTED")}</option>
                  </select>
                )}
              </RowField>
            </td>
            <td>
              {row.outcome === "SELECTED" && (
                <RowField label={t("grade-of", { title })} error={faultOf(applicationId, "grade")}>
                  {(control) => (
                    <input
                      {...control}
                      value={row.grade}
                      size={8}
                      onChange={(event) => set({ grade: event.target.value })}
                    />
                  )}
                </RowField>
              )}
            </td>
            <td>
              <RowField
                label={t("reason.of", { title })}
                error={
                  faultOf(applicationId, "reason") ??
                  (isRanked && row.reason.trim() === "" && faresWorse(rows, cases, index)
                    ? t("reason.needed")
                    : undefined)
                }
              >
                {(control) => (
                  <textarea
                    {...control}
                    rows={2}
                    cols={24}
                    value={row.reason}
                    onChange={(event) => set({ reason: event.target.value })}
                  />
                )}
              </RowField>
            </td>
            <td>
              <Button
                look="link"
                aria-label={t("draft.up-of", { title })}
                disabled={index === 0}
                onClick={({ currentTarget }) => move(index, -1, currentTarget)}
              >
                {t("draft.up")}
              </Button>
              <Button
                look="link"
                aria-label={t("draft.down-of", { title })}
                disabled={index === rows.length - 1}
                onClick={({ currentTarget }) => move(index, 1, currentTarget)}
              >
                {t("draft.down")}
              </Button>
            </td>
          </tr>
        );
      })}
    </CaseTable>
  );
}
