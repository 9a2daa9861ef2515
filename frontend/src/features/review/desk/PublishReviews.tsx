import { useTranslation } from "react-i18next";
import { faultAt } from "@/shared/api/problem";
import { useDraft } from "@/shared/draft/use-draft";
import { useOpened } from "@/shared/draft/use-opened";
import { Button } from "@/shared/ui/Button";
import { FormDialog } from "@/shared/ui/FormDialog";
import { DateField } from "@/shared/ui/fields";
import { usePublishing } from "../use-assigning";

interface PublishReviewsProps {
  roundId: string;
  /** How many the experts do not see yet. */
  waiting: number;
}

/** From then on the experts see what is theirs. */
export function PublishReviews({ roundId, waiting }: PublishReviewsProps) {
  const { t } = useTranslation("review");
  const [opened, open] = useOpened<"publish">(`round-reviews:${roundId}`);
  return (
    <>
      <Button look="plain" onClick={() => open("publish")}>
        {t("publish.open", { count: waiting })}
      </Button>
      {opened === "publish" && <PublishDialog roundId={roundId} waiting={waiting} onClose={() => open(null)} />}
    </>
  );
}

function PublishDialog({ roundId, waiting, onClose }: PublishReviewsProps & { onClose: () => void }) {
  const { t } = useTranslation("review");
  const draft = useDraft(`review-publication:${roundId}`, { dueOn: "" });
  const publish = usePublishing(roundId, () => {
    draft.discard();
    onClose();
  });
  return (
    <FormDialog
      title={t("publish.title")}
      submit={t("publish.yes")}
      isPending={publish.isPending}
      problem={publish.problem}
      shown={["/dueOn"]}
      draft={draft}
      onSubmit={() => publish.act({ path: { id: roundId }, body: { dueOn: draft.values.dueOn || null } })}
      onClose={onClose}
    >
      <p>{t("publish.text", { count: waiting })}</p>
      <DateField
        label={t("publish.due")}
        hint={t("publish.due-hint")}
        value={draft.values.dueOn}
        onChange={(day) => draft.set("dueOn", day)}
        error={faultAt(publish.problem, "/dueOn")}
      />
    </FormDialog>
  );
}
