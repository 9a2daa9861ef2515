import { useTranslation } from "react-i18next";
import type { ProgressState } from "@/api/types.gen";

const ORDER: readonly ProgressState[] = [
  "DONE",
  "WAITING_ABOVE",
  "ON_TRACK",
  "NOT_STARTED",
  "ATTENTION",
  "OVERDUE",
  "CARRIED_OVER",
  "DROPPED",
];

interface StateCountsProps {
  total: number;
  counts: Record<string, number>;
}

/** 共 13 项：5 项已完成，1 项已逾期 */
export function StateCounts({ total, counts }: StateCountsProps) {
  const { t } = useTranslation("dashboard");
  return (
    <p className="soft">
      {t("count.total", { total })}
      {ORDER.filter((state) => (counts[state] ?? 0) > 0)
        .map((state) => t(`count.${state}`, { count: counts[state] }))
        .join(t("count.comma"))}
    </p>
  );
}
