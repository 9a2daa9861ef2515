import { useTranslation } from "react-i18next";
import type { ApplicationEvent, RoundApplication } from "@/api/types.gen";
import { HistoryList } from "@/features/application/components/HistoryList";
import { PrintLinks } from "@/features/application/components/PrintLinks";
import { WriterSteps } from "@/features/application/components/WriterSteps";
import { Card } from "@/shared/ui/Page";

interface ApplicationFootProps {
  application: RoundApplication;
  events: readonly ApplicationEvent[];
  onDiscarded: () => void;
}

/** What stands below every application. */
export function ApplicationFoot({ application, events, onDiscarded }: ApplicationFootProps) {
  const { t } = useTranslation("application");
  return (
    <>
      <WriterSteps application={application} onDiscarded={onDiscarded} />
      <PrintLinks application={application} />
      <Card title={t("history.title")}>
        <HistoryList events={events} />
      </Card>
    </>
  );
}
