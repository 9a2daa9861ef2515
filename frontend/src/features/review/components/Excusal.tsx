import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useOpened } from "@/shared/draft/use-opened";
import { Button } from "@/shared/ui/Button";
import type { ExcusalDialogProps } from "./ExcusalDialog";

/** Few need it, and the page of a review is the heaviest that experts open. */
const ExcusalDialog = lazy(async () => ({ default: (await import("./ExcusalDialog")).ExcusalDialog }));

/** 申请回避: the expert gives a reason and has nothing more to do with the case. */
export function Excusal(review: Omit<ExcusalDialogProps, "onClose">) {
  const { t } = useTranslation("review");
  const [opened, open] = useOpened<"excusal">(`review:${review.id}`);
  return (
    <>
      <Button look="plain" onClick={() => open("excusal")}>
        {t("excusal.open")}
      </Button>
      {opened === "excusal" && (
        <Suspense>
          <ExcusalDialog {...review} onClose={() => open(null)} />
        </Suspense>
      )}
    </>
  );
}
