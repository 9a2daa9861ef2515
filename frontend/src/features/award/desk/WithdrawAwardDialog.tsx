import { useTranslation } from "react-i18next";
import type { Award } from "@/api/types.gen";
import { ReasonDialog } from "@/shared/ui/ReasonDialog";
import { useWithdrawingAward } from "../use-withdrawing-award";

interface WithdrawAwardDialogProps {
  award: Award;
  onClose: () => void;
}

export function WithdrawAwardDialog({ award, onClose }: WithdrawAwardDialogProps) {
  const { t } = useTranslation("award");
  const { act, isPending, problem } = useWithdrawingAward(award, onClose);
  return (
    <ReasonDialog
      draftKey={`award-withdrawal:${award.id}`}
      title={t("withdraw.of", { title: award.title })}
      text={t("withdraw.text")}
      label={t("withdraw.reason")}
      submit={t("withdraw.title")}
      maxLength={500}
      isPending={isPending}
      problem={problem}
      onSubmit={(reason) => act({ path: { id: award.id }, body: { reason } })}
      onClose={onClose}
    />
  );
}
