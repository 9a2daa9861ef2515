import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { AuditEvent } from "@/api/types.gen";
import { isKnown, pageOf } from "../operations";

/** Leads to what was touched; where no page shows it, its numbers. */
export function Subject({ event: { operation, subjects } }: { event: AuditEvent }) {
  const { t } = useTranslation("audit");
  const page = pageOf(operation, subjects);
  if (page === undefined) {
    return <span className="soft num">{Object.values(subjects).join(" ")}</span>;
  }
  const what = isKnown(operation) ? t(`operations.${operation}`) : operation;
  return (
    <Link {...page} aria-label={t("open-of", { what })}>
      {t("open")}
    </Link>
  );
}
