import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { RoundApplication } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Select } from "@/shared/ui/fields";
import { Card, Page } from "@/shared/ui/Page";
import { ApplicationTag } from "../components/ApplicationTag";
import { StepBar } from "../components/StepBar";
import { CheckList } from "./CheckList";
import "../application.css";

interface ApplicationCasePageProps {
  application: RoundApplication;
  /** Which handing-in is shown; undefined for how it stands. */
  revision: number | undefined;
  onRevision: (revision: number | undefined) => void;
  /** What changed since an earlier handing-in. */
  difference: ReactNode;
  answers: ReactNode;
  /** What the reader may do now. */
  actions: ReactNode;
  history: ReactNode;
}

/** The material on the left; where it stands and what is done with it beside it. */
export function ApplicationCasePage({
  application,
  revision,
  onRevision,
  difference,
  answers,
  actions,
  history,
}: ApplicationCasePageProps) {
  const { t } = useTranslation("application");
  return (
    <Page
      title={application.title ?? t("untitled")}
      note={
        <Link to="/applications" search={{ round: application.roundId }}>
          {application.roundTitle}
        </Link>
      }
    >
      <Card>
        <StepBar steps={application.steps} />
      </Card>
      <div className="case">
        <div className="stack">
          {difference}
          <Card title={t("form")}>
            {application.revision > 1 && (
              <Select<string>
                label={t("desk.revision")}
                value={String(revision ?? application.revision)}
                options={Array.from({ length: application.revision }, (_, i) => application.revision - i).map(
                  (number) => ({
                    value: String(number),
                    label: t("desk.revision-number", { number }),
                  }),
                )}
                onChange={(number) => onRevision(Number(number) === application.revision ? undefined : Number(number))}
              />
            )}
            {answers}
          </Card>
        </div>
        <div className="stack">
          <Standing application={application} />
          {actions}
          {application.formalChecks.map((check) => (
            <CheckList key={check.checkedAt} check={check} />
          ))}
          <Card title={t("history.title")}>{history}</Card>
        </div>
      </div>
    </Page>
  );
}

function Standing({ application }: { application: RoundApplication }) {
  const { t } = useTranslation("application");
  const formats = useFormats();
  const { endorsement, members, submittedAt, receiptNumber } = application;
  const writers = [application.applicantName, ...members.map(({ name }) => name)].join(t("and"));
  return (
    <Card title={t("desk.standing")}>
      <p>
        <ApplicationTag
          state={application.state}
          step={application.steps.find(({ progress }) => progress === "CURRENT")?.name}
        />
      </p>
      <p>{t("through", { unit: application.unitName, writers })}</p>
      {receiptNumber && <p className="num">{t("receipt.number-of", { number: receiptNumber })}</p>}
      {submittedAt && <p className="num">{t("receipt.at", { moment: formats.deadline(submittedAt) })}</p>}
      {application.returnReason && (
        <p className="written">{t("desk.returned", { reason: application.returnReason })}</p>
      )}
      {application.correctUntil && (
        <p className="num">{t("desk.correct-until", { moment: formats.deadline(application.correctUntil) })}</p>
      )}
      {endorsement && (
        <p>
          {t("endorse.standing", { rank: endorsement.rank })}
          {endorsement.opinion && t("endorse.opinion-of", { opinion: endorsement.opinion })}
        </p>
      )}
    </Card>
  );
}
