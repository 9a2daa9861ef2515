import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { DeclaredTie } from "@/api/types.gen";
import { useOpened } from "@/shared/draft/use-opened";
import { Button } from "@/shared/ui/Button";
import { Select } from "@/shared/ui/fields";
import { ReasonDialog } from "@/shared/ui/ReasonDialog";
import { useExcusal } from "../use-own-reviews";
import { useReadingReviewAgain } from "../use-reading-review-again";

interface ExcusalProps {
  id: string;
  version: number;
  onExcused: () => void;
}

const TIES = ["KIN", "SUPERVISOR"] as const satisfies readonly DeclaredTie[];

/** 申请回避: the expert gives a reason and has nothing more to do with the case. */
export function Excusal({ id, version, onExcused }: ExcusalProps) {
  const { t } = useTranslation("review");
  const [opened, open] = useOpened<"excusal">(`review:${id}`);
  const [tie, setTie] = useState<DeclaredTie | "NONE">("NONE");
  const excuse = useExcusal({ id, version }, onExcused);
  const readAgain = useReadingReviewAgain(id);
  return (
    <>
      <Button look="plain" onClick={() => open("excusal")}>
        {t("excusal.open")}
      </Button>
      {opened === "excusal" && (
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
          onClose={() => open(null)}
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
      )}
    </>
  );
}
