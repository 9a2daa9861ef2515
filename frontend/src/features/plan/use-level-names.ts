import { useTranslation } from "react-i18next";
import type { Level } from "@/api/types.gen";

export function useLevelNames(): (level: Level) => string {
  const { t } = useTranslation();
  return (level) => t(`shared:level.${level}`);
}
