import { useTranslation } from "react-i18next";
import type { Review } from "@/api/types.gen";
import { useOpened } from "@/shared/draft/use-opened";
import { Button } from "@/shared/ui/Button";
import { ReasonDialog } from "@/shared/ui/ReasonDialog";
import { SureButton } from "@/shared/ui/SureButton";
import { useTakingBack } from "../use-assigning";
import { useReadingReviewAgain } from "../use-reading-review-again";
import { DeclareConflict } from "./DeclareConflict";

/** What staff may do with a review that is not handed in. */
export function ReviewSteps({ review, onGone }: { review: Review; onGone: () => void }) {
  const { t } = useTranslation("review");
  const { id, roundId, applicationId, reviewerId, reviewerName, publishedAt } = review;
  const [opened, open] = useOpened<"take-back" | "conflict">(`review:${id}`);
  const takeBack = useTakingBack(review, onGone);
  const readAgain = useReadingReviewAgain(id);
  return (
    <>
      {publishedAt === null ? (
        <SureButton
          look="plain"
          title={t("take-back.title")}
          text={t("take-back.unseen")}
          yes={t("take-back.yes")}
          onSure={() => takeBack.act({ path: { id } })}
          isBusy={takeBack.isPending}
        >
          {t("take-back.open")}
        </SureButton>
      ) : (
        <Button look="plain" onClick={() => open("take-back")}>
          {t("take-back.open")}
        </Button>
      )}
      <Button look="plain" onClick={() => open("conflict")}>
        {t("conflict.open")}
      </Button>
      {opened === "take-back" && (
        <ReasonDialog
          draftKey={`review-take-back:${id}`}
          title={t("take-back.title")}
          text={t("take-back.text", { name: reviewerName })}
          label={t("take-back.reason")}
          submit={t("take-back.yes")}
          maxLength={500}
          isPending={takeBack.isPending}
          problem={takeBack.problem}
          onSubmit={(reason) => takeBack.act({ path: { id }, query: { reason } })}
          onClose={() => open(null)}
          onReload={readAgain}
        />
      )}
      {opened === "conflict" && (
        <DeclareConflict
          roundId={roundId}
          applicationId={applicationId}
          title={review.material.title}
          person={{ id: reviewerId, name: reviewerName }}
          onDone={onGone}
          onClose={() => open(null)}
        />
      )}
    </>
  );
}
