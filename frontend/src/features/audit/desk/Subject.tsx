import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { AuditEvent } from "@/api/types.gen";
import { isKnown, pageOf } from "../operations";

/** Leads to what was touched, by name where it has one; where no page shows it, its names or numbers. */
export function Subject({ event: { operation, subjects, subjectNames } }: { event: AuditEvent }) {
  const { t } = useTranslation("audit");
  const page = pageOf(operation, subjects);
  if (page === undefined) {
    const named = Object.entries(subjects).map(([parameter, id]) => subjectNames[parameter] ?? id);
    return <span className="soft num">{named.join(" ")}</span>;
  }
  const what = isKnown(operation) ? t(`operations.${operation}`) : operation;
  return (
    <Link {...page} aria-label={t("open-of", { what })}>
      {subjectNames.id ?? subjectNames.created ?? t("open")}
    </Link>
  );
}
