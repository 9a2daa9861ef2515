import { useTranslation } from "react-i18next";
import { DueApplications } from "@/features/application/components/DueApplications";
import { hasDue } from "@/features/application/due";
import { useCaller } from "@/shared/session/caller";
import { Card } from "@/shared/ui/Page";
import { useDue } from "./-due-applications";

/** What waits for the caller among applications; nothing where nothing does. Its route loads it with `loadDue`. */
export function DueCard() {
  const { t } = useTranslation("application");
  const due = useDue(useCaller());
  if (!hasDue(due)) return null;
  return (
    <Card title={t("due.title")}>
      <DueApplications due={due} />
    </Card>
  );
}
