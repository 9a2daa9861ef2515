import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { RoundApplication } from "@/api/types.gen";
import { Card, Page } from "@/shared/ui/Page";
import { ApplicationTag } from "./ApplicationTag";
import { DeadlineTag } from "./DeadlineTag";
import { StepBar } from "./StepBar";

interface ApplicationPageProps {
  application: RoundApplication;
  /** The form or the answers, and what can be done. */
  children: ReactNode;
}

/** One application under a thumb: where it stands and why it came back, then the rest. */
export function ApplicationPage({ application, children }: ApplicationPageProps) {
  const { t } = useTranslation("application");
  return (
    <Page title={application.title ?? t("untitled")} note={application.roundTitle}>
      {application.state === "RETURNED" && application.returnReason && (
        <div className="alert bad" role="note">
          <p>
            <span aria-hidden="true">▲ </span>
            {t("returned-because")}
          </p>
          <p className="written">{application.returnReason}</p>
          {application.correctUntil && (
            <p>
              {t("correct-until")} <DeadlineTag at={application.correctUntil} />
            </p>
          )}
        </div>
      )}
      <Card>
        <StepBar steps={application.steps} />
        <p>
          <ApplicationTag state={application.state} />{" "}
          {application.state === "DRAFT" && <DeadlineTag at={application.closesAt} />}
        </p>
        <Standing application={application} />
      </Card>
      {children}
    </Page>
  );
}

function Standing({ application }: { application: RoundApplication }) {
  const { t } = useTranslation("application");
  const { members, applicantName, unitName, receiptNumber, endorsement } = application;
  const writers = [applicantName, ...members.map(({ name }) => name)].join(t("and"));
  return (
    <>
      <p className="soft">{t("through", { unit: unitName, writers })}</p>
      {receiptNumber && <p className="soft num">{t("receipt.number-of", { number: receiptNumber })}</p>}
      {endorsement && (
        <p>
          {t("endorse.standing", { rank: endorsement.rank })}
          {endorsement.opinion && t("endorse.opinion-of", { opinion: endorsement.opinion })}
        </p>
      )}
    </>
  );
}
