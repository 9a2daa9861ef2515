import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { RoundDecisionItem } from "@/api/types.gen";
import "@/shared/desk/data-table.css";

/** What was decided, in the order of the list; nothing of it can be changed. */
export function DecidedTable({ items }: { items: readonly RoundDecisionItem[] }) {
  const { t } = useTranslation("decision");
  if (items.length === 0) return <p className="soft">{t("draft.none")}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take the focus
    <section className="scrolling" aria-label={t("draft.list")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("draft.number")}</th>
            <th scope="col">{t("case")}</th>
            <th scope="col">{t("unit")}</th>
            <th scope="col">{t("place")}</th>
            <th scope="col">{t("outcome.label")}</th>
            <th scope="col">{t("grade")}</th>
            <th scope="col">{t("reason.label")}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item, index) => (
            <tr key={item.applicationId}>
              <td className="num">{index + 1}</td>
              <th scope="row">
                <Link to="/applications/$applicationId" params={{ applicationId: item.applicationId }}>
                  {item.title}
                </Link>
              </th>
              <td>{item.unitName}</td>
              <td className="num">{item.place ?? t("no-place")}</td>
              <td>{t(`outcome.${item.outcome}`)}</td>
              <td>{item.grade}</td>
              <td>{item.reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
