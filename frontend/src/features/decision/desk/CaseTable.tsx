import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import "@/shared/desk/data-table.css";

interface CaseTableProps {
  /** Headings of what stands behind the reason. */
  further?: readonly string[];
  /** A row a case, each begun by {@link CaseCells}. */
  children: ReactNode;
}

/** What is decided, a line a case, in the order of the list. */
export function CaseTable({ further = [], children }: CaseTableProps) {
  const { t } = useTranslation("decision");
  const headings = [
    t("draft.number"),
    t("case"),
    t("unit"),
    t("place"),
    t("outcome.label"),
    t("grade"),
    t("reason.label"),
    ...further,
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take the focus
    <section className="scrolling" aria-label={t("draft.list")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

interface CaseCellsProps {
  /** From 1. */
  number: number;
  applicationId: string;
  title: string;
  unitName: string | undefined;
  place: number | null | undefined;
}

/** Which case a row is about. */
export function CaseCells({ number, applicationId, title, unitName, place }: CaseCellsProps) {
  const { t } = useTranslation("decision");
  return (
    <>
      <td className="num">{number}</td>
      <th scope="row">
        <Link to="/applications/$applicationId" params={{ applicationId }}>
          {title}
        </Link>
      </th>
      <td>{unitName}</td>
      <td className="num">{place ?? t("no-place")}</td>
    </>
  );
}
