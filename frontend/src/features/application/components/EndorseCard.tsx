import { useTranslation } from "react-i18next";
import type { RoundApplication, RoundQuota } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { DraftNote } from "@/shared/draft/DraftNote";
import { useDraft } from "@/shared/draft/use-draft";
import { useOpened } from "@/shared/draft/use-opened";
import { Button } from "@/shared/ui/Button";
import { FormProblem } from "@/shared/ui/FormProblem";
import { TextArea } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";
import { useEndorsing, useReadingApplicationAgain } from "../use-application-actions";
import { DeadlineTag } from "./DeadlineTag";
import { ReturnDialog } from "./ReturnDialog";

interface EndorseCardProps {
  application: RoundApplication;
  /** The unit's places in the round. */
  quota: RoundQuota | undefined;
}

/** The unit's word: recommended with an opinion, or sent back to be mended. */
export function EndorseCard({ application, quota }: EndorseCardProps) {
  const { t } = useTranslation("application");
  const { id } = application;
  const draft = useDraft(`endorsement:${id}`, { opinion: "" });
  const [opened, open] = useOpened<"return">(`endorsement:${id}`);
  const { endorse, giveBack } = useEndorsing(application, () => {
    draft.discard();
    open(null);
  });
  const readAgain = useReadingApplicationAgain(id);
  const isFull = quota !== undefined && quota.used >= quota.atMost;
  return (
    <Card title={t("endorse.title")}>
      {application.stageEndsAt && (
        <p>
          {t("endorse.until")} <DeadlineTag at={application.stageEndsAt} />
        </p>
      )}
      {quota && <p>{t("endorse.places", { used: quota.used, atMost: quota.atMost })}</p>}
      {isFull && <p className="field-error">{t("endorse.full")}</p>}
      <TextArea
        label={t("endorse.opinion")}
        hint={t("endorse.opinion-hint")}
        isRequired
        rows={3}
        maxLength={1000}
        value={draft.values.opinion}
        onChange={(opinion) => draft.set("opinion", opinion)}
        error={faultAt(endorse.problem, "/opinion")}
      />
      <DraftNote draft={draft} />
      <FormProblem problem={endorse.problem} shown={["/opinion"]} onReload={readAgain} />
      <Button
        big
        isBusy={endorse.isPending}
        onClick={() => endorse.act({ path: { id }, body: { opinion: draft.values.opinion.trim() } })}
      >
        {t("endorse.yes")}
      </Button>
      <Button big look="plain" onClick={() => open("return")}>
        {t("return.open")}
      </Button>
      {opened === "return" && (
        <ReturnDialog
          applicationId={id}
          stageEndsAt={application.stageEndsAt}
          isPending={giveBack.isPending}
          problem={giveBack.problem}
          onSubmit={(body) => giveBack.act({ path: { id }, body })}
          onClose={() => open(null)}
          onReload={readAgain}
        />
      )}
    </Card>
  );
}

/** While nobody has looked further. */
export function TakeBackEndorsement({ application }: { application: RoundApplication }) {
  const { t } = useTranslation("application");
  const { takeBack } = useEndorsing(application, () => undefined);
  return (
    <Button big look="plain" isBusy={takeBack.isPending} onClick={() => takeBack.act({ path: { id: application.id } })}>
      {t("endorse.take-back")}
    </Button>
  );
}
