import { useTranslation } from "react-i18next";
import type { RoundDecision } from "@/api/types.gen";
import { StatusTag } from "@/shared/ui/StatusTag";
import { CaseCells, CaseTable } from "./CaseTable";

/** What was decided, in the order of the list; nothing of it can be changed. What does not hold any more says so. */
export function DecidedTable({ items, overturned }: Pick<RoundDecision, "items" | "overturned">) {
  const { t } = useTranslation("decision");
  if (items.length === 0) return <p className="soft">{t("draft.none")}</p>;
  return (
    <CaseTable>
      {items.map((item, index) => (
        <tr key={item.applicationId}>
          <CaseCells {...item} number={index + 1} />
          <td>
            {t(`outcome.${item.outcome}`)}{" "}
            {overturned.includes(item.applicationId) && <StatusTag status="bad">{t("overturned")}</StatusTag>}
          </td>
          <td>{item.grade}</td>
          <td>{item.reason}</td>
        </tr>
      ))}
    </CaseTable>
  );
}
