import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Button } from "@/shared/ui/Button";
import { Dialog } from "@/shared/ui/Dialog";
import { FormDialog } from "@/shared/ui/FormDialog";
import { missing, type OwnRound } from "../own-reviews";
import { useIsOnlyHere } from "../review-draft";
import { useHandingIn } from "../use-own-reviews";

interface HandInReviewsProps {
  round: OwnRound;
  onClose: () => void;
}

/** Says that it is final; or, while something is missing, what it is and where. */
export function HandInReviews({ round, onClose }: HandInReviewsProps) {
  const { t } = useTranslation("review");
  const isOnlyHere = useIsOnlyHere();
  const handIn = useHandingIn(
    round.reviews.map(({ id }) => id),
    onClose,
  );
  const open = round.reviews.filter(({ state }) => state === "ASSIGNED");
  const unfinished = open.filter((review) => missing(review) > 0 || isOnlyHere(review.id));

  if (unfinished.length > 0) {
    return (
      <Dialog
        title={t("hand-in.not-yet")}
        isOpen
        onClose={onClose}
        actions={<Button onClick={onClose}>{t("shared:close")}</Button>}
      >
        <p>{t("hand-in.missing")}</p>
        <ul className="plain-list rows">
          {unfinished.map((review) => (
            <li key={review.id}>
              <Link to="/expert/reviews/$reviewId" params={{ reviewId: review.id }} hash="sheet" className="whole">
                {review.title}
              </Link>
              <p className="soft">
                {missing(review) > 0 ? t("missing", { count: missing(review) }) : t("hand-in.unsaved")}
              </p>
            </li>
          ))}
        </ul>
      </Dialog>
    );
  }
  return (
    <FormDialog
      title={t("hand-in.title", { round: round.title })}
      submit={t("hand-in.yes", { count: open.length })}
      isPending={handIn.isPending}
      problem={handIn.problem}
      onSubmit={() => handIn.act({ path: { id: round.roundId } })}
      onClose={onClose}
    >
      <p>{t("hand-in.final")}</p>
    </FormDialog>
  );
}
