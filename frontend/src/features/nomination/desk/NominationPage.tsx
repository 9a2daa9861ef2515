import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Nomination, Round } from "@/api/types.gen";
import { Page } from "@/shared/ui/Page";
import { StatusTag } from "@/shared/ui/StatusTag";
import { DispatchForm } from "./DispatchForm";
import { OutsideStages } from "./OutsideStages";
import { PackageCard } from "./PackageCard";
import { ReceiptForm } from "./ReceiptForm";
import { ResultsCard } from "./ResultsCard";
import { SealCard } from "./SealCard";

interface NominationPageProps {
  round: Round;
  /** Null before the package is sealed. */
  nomination: Nomination | null;
  /** Whether the caller may seal it. */
  maySend: boolean;
}

/** What is sent to the host above, and what is heard of it. */
export function NominationPage({ round, nomination, maySend }: NominationPageProps) {
  const { t } = useTranslation("nomination");
  const isSent = nomination !== null && nomination.dispatchedOn !== null;
  return (
    <Page
      title={t("title")}
      note={
        <>
          {nomination?.overdue && <StatusTag status="warn">{t("overdue")}</StatusTag>}{" "}
          <Link to="/rounds/$roundId" params={{ roundId: round.id }}>
            {round.description.title}
          </Link>
        </>
      }
    >
      {nomination === null ? (
        <SealCard round={round} maySend={maySend} />
      ) : (
        <>
          <PackageCard nomination={nomination} />
          {nomination.editable && !isSent && <DispatchForm nomination={nomination} />}
          {nomination.editable && isSent && nomination.receiptNumber === null && (
            <ReceiptForm nomination={nomination} />
          )}
          {isSent && (
            <>
              <OutsideStages nomination={nomination} mayEnter={nomination.editable} />
              <ResultsCard nomination={nomination} mayEnter={nomination.editable} />
            </>
          )}
        </>
      )}
    </Page>
  );
}
