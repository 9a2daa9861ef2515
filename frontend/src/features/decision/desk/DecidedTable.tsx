import { useTranslation } from "react-i18next";
import type { RoundDecisionItem } from "@/api/types.gen";
import { CaseCells, CaseTable } from "./CaseTable";

/** What was decided, in the order of the list; nothing of it can be changed. */
export function DecidedTable({ items }: { items: readonly RoundDecisionItem[] }) {
  const { t } = useTranslation("decision");
  if (items.length === 0) return <p className="soft">{t("draft.none")}</p>;
  return (
    <CaseTable>
      {items.map((item, index) => (
        <tr key={item.applicationId}>
          <CaseCells {...item} number={index + 1} />
          <td>{t(`outcome.${item.outcome}`)}</td>
          <td>{item.grade}</td>
          <td>{item.reason}</td>
        </tr>
      ))}
    </CaseTable>
  );
}
