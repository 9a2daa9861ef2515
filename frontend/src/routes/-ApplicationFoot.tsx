import { useTranslation } from "react-i18next";
import type { ApplicationEvent, RoundApplication } from "@/api/types.gen";
import { HistoryList } from "@/features/application/components/HistoryList";
import { PrintLinks } from "@/features/application/components/PrintLinks";
import { SharingCard } from "@/features/application/components/SharingCard";
import { WriterSteps } from "@/features/application/components/WriterSteps";
import { Card } from "@/shared/ui/Page";
import { ApplicationAvoidance } from "./-ApplicationAvoidance";

interface ApplicationFootProps {
  application: RoundApplication;
  history: readonly ApplicationEvent[];
  onDiscarded: () => void;
}

/** What stands below the form on a phone; loaded after it, in one. */
export function ApplicationFoot({ application, history, onDiscarded }: ApplicationFootProps) {
  const { t } = useTranslation("application");
  return (
    <>
      {application.actions.includes("SHARE") && <SharingCard application={application} />}
      <ApplicationAvoidance application={application} />
      <WriterSteps application={application} onDiscarded={onDiscarded} />
      <PrintLinks application={application} />
      <Card title={t("history.title")}>
        <HistoryList events={history} />
      </Card>
    </>
  );
}
