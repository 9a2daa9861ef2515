import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/shared/ui/Button";
import { Page } from "@/shared/ui/Page";
import "../print.css";

interface PrintPageProps {
  /** What is printed, already translated. */
  what: string;
  /** The way back to the page that shows the same. */
  back: ReactNode;
  children: ReactNode;
}

/** A sheet as it will come out of the printer, under what only the screen shows. */
export function PrintPage({ what, back, children }: PrintPageProps) {
  const { t } = useTranslation("print");
  return (
    <Page
      title={t("preview", { what })}
      actions={
        <>
          {back}
          <Button onClick={() => window.print()}>{t("print")}</Button>
        </>
      }
    >
      <p className="soft print-hint">{t("hint")}</p>
      <article className="sheet">{children}</article>
    </Page>
  );
}
