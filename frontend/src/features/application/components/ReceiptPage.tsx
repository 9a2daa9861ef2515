import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { RoundApplication } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Card, Page } from "@/shared/ui/Page";
import { StepBar } from "./StepBar";
import "../application.css";

/** It has come in: when, under which number, and what follows. */
export function ReceiptPage({ application }: { application: RoundApplication }) {
  const { t } = useTranslation("application");
  const formats = useFormats();
  const next = application.steps.find(({ progress }) => progress === "CURRENT");
  return (
    <Page title={t("receipt.title")} note={application.roundTitle}>
      <Card>
        <div className="receipt">
          <p>{application.title}</p>
          <p className="soft">{t("receipt.number")}</p>
          <strong>{application.receiptNumber}</strong>
          {application.submittedAt && (
            <p className="num">{t("receipt.at", { moment: formats.deadline(application.submittedAt) })}</p>
          )}
        </div>
        <StepBar steps={application.steps} />
        {next && <p>{t("receipt.next", { step: next.name })}</p>}
      </Card>
      <Link to="/m/applications/$applicationId" params={{ applicationId: application.id }} className="btn plain big">
        {t("receipt.to-application")}
      </Link>
      <Link to="/m/applications" className="btn plain big">
        {t("receipt.to-applications")}
      </Link>
    </Page>
  );
}
