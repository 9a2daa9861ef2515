import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Page } from "@/shared/ui/Page";
import { EmptyState } from "@/shared/ui/states";

/** Why there is no sheet yet, already translated, and the way back. */
export function NothingToPrint({ why, back }: { why: string; back: ReactNode }) {
  const { t } = useTranslation("print");
  return (
    <Page title={t("nothing")}>
      <EmptyState title={why}>{back}</EmptyState>
    </Page>
  );
}
