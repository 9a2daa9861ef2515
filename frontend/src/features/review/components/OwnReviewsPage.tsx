import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Page } from "@/shared/ui/Page";
import { EmptyState } from "@/shared/ui/states";
import type { OwnRound } from "../own-reviews";
import { OwnRoundCard } from "./OwnRoundCard";

interface OwnReviewsPageProps {
  rounds: readonly OwnRound[];
  /** Under the title. */
  note?: ReactNode;
  /** Above what there is to review. */
  above?: ReactNode;
  /** Below it. */
  below?: ReactNode;
}

/** What an expert has to review, round by round. */
export function OwnReviewsPage({ rounds, note, above, below }: OwnReviewsPageProps) {
  const { t } = useTranslation("review");
  return (
    <Page title={t("own.title")} note={note}>
      {above}
      {rounds.length === 0 && (
        <EmptyState title={t("own.none")}>
          <p className="soft">{t("own.none-text")}</p>
        </EmptyState>
      )}
      {rounds.map((round) => (
        <OwnRoundCard key={round.roundId} round={round} />
      ))}
      {below}
    </Page>
  );
}
