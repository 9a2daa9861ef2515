import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { DeclaredTie } from "@/api/types.gen";
import { Select } from "@/shared/ui/fields";
import { ReasonDialog } from "@/shared/ui/ReasonDialog";
import { useExcusal } from "../use-own-reviews";
import { useReadingReviewAgain } from "../use-reading-review-again";

export interface ExcusalDialogProps {
  id: string;
  version: number;
  onExcused: () => void;
  onClose: () => void;
}

const TIES = ["KIN", "SUPERVISOR"] as const satisfies readonly DeclaredTie[];

/** The reason, and what the expert is to a writer if it is that. */
export function ExcusalDialog({ id, version, onExcused, onClose }: ExcusalDialogProps) {
  const { t } = useTranslation("review");
  const [tie, setTie] = useState<DeclaredTie | "NONE">("NONE");
  const excuse = useExcusal({ id, version }, onExcused);
  const readAgain = useReadingReviewAgain(id);
  return (
    <ReasonDialog
      draftKey={`review-excusal:${id}`}
      title={t("excusal.title")}
      text={t("excusal.text")}
      label={t("excusal.reason")}
      submit={t("excusal.yes")}
      maxLength={500}
      isPending={excuse.isPending}
      problem={excuse.problem}
      onSubmit={(reason) => excuse.act({ path: { id }, body: tie === "NONE" ? { reason } : { reason, tie } })}
      onClose={onClose}
      onReload={readAgain}
    >
      <Select
        label={t("excusal.tie")}
        hint={t("excusal.tie-hint")}
        value={tie}
        onChange={setTie}
        options={[
          { value: "NONE", label: t("excusal.tie-none") },
          ...TIES.map((value) => ({ value, label: t(`excusal.${value}`) })),
        ]}
      />
    </ReasonDialog>
  );
}
