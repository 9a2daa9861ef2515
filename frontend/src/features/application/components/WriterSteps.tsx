import { useTranslation } from "react-i18next";
import type { RoundApplication } from "@/api/types.gen";
import { useOpened } from "@/shared/draft/use-opened";
import { Button } from "@/shared/ui/Button";
import { ReasonDialog } from "@/shared/ui/ReasonDialog";
import { SureButton } from "@/shared/ui/SureButton";
import { useDiscarding, useReadingApplicationAgain, useReviving, useWithdrawing } from "../use-application-actions";

interface WriterStepsProps {
  application: RoundApplication;
  onDiscarded: () => void;
}

/** What its writers do besides writing: take it back, bring it again, give it up. */
export function WriterSteps({ application, onDiscarded }: WriterStepsProps) {
  const { t } = useTranslation("application");
  const { id, actions } = application;
  const [opened, open] = useOpened<"withdraw">(`application:${id}`);
  const withdraw = useWithdrawing(application, () => open(null));
  const revive = useReviving(application);
  const discard = useDiscarding(application, onDiscarded);
  const readAgain = useReadingApplicationAgain(id);
  return (
    <div className="stack">
      {actions.includes("REVIVE") && (
        <Button big isBusy={revive.isPending} onClick={() => revive.act({ path: { id } })}>
          {t("revive.yes")}
        </Button>
      )}
      {actions.includes("WITHDRAW") && (
        <Button big look="plain" onClick={() => open("withdraw")}>
          {t("withdraw.open")}
        </Button>
      )}
      {actions.includes("DISCARD") && (
        <div>
          <SureButton
            look="link"
            isBusy={discard.isPending}
            title={t("discard.title")}
            text={t("discard.text")}
            yes={t("discard.yes")}
            onSure={() => discard.act({ path: { id } })}
          >
            {t("discard.open")}
          </SureButton>
        </div>
      )}
      {opened === "withdraw" && (
        <ReasonDialog
          draftKey={`withdrawal:${id}`}
          title={t("withdraw.title")}
          text={t("withdraw.text")}
          label={t("withdraw.reason")}
          submit={t("withdraw.yes")}
          isPending={withdraw.isPending}
          problem={withdraw.problem}
          onSubmit={(reason) => withdraw.act({ path: { id }, body: { reason } })}
          onClose={() => open(null)}
          onReload={readAgain}
        />
      )}
    </div>
  );
}
