import { useTranslation } from "react-i18next";
import { StatusTag } from "@/shared/ui/StatusTag";

/** Whether a notice takes objections. */
export function RunningTag({ running }: { running: boolean }) {
  const { t } = useTranslation("public");
  return (
    <StatusTag status={running ? "running" : "waiting"}>{t(running ? "notices.running" : "notices.over")}</StatusTag>
  );
}
