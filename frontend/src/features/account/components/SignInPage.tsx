import { Link } from "@tanstack/react-router";
import { useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/shared/ui/Button";
import { Page } from "@/shared/ui/Page";
import { EmptyState } from "@/shared/ui/states";

/** Leads on to the sign-in service at once; stays only to say that it cannot be reached. */
export function SignInPage({ onStart }: { onStart: () => Promise<void> }) {
  const { t } = useTranslation();
  const [isUnavailable, setUnavailable] = useState(false);

  const start = useCallback(() => {
    setUnavailable(false);
    onStart().catch(() => setUnavailable(true));
  }, [onStart]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once on arrival; later tries are pressed
  useEffect(start, []);

  return (
    <Page title={t("sign-in.title")}>
      {isUnavailable ? (
        <div className="state" role="alert">
          <p className="state-title">{t("sign-in.unavailable")}</p>
          <Button onClick={start}>{t("again")}</Button>
        </div>
      ) : (
        <p role="status">{t("sign-in.going")}</p>
      )}
      <ToNotices />
    </Page>
  );
}

/** The answer of the sign-in service did not fit: mostly an old page, reloaded. */
export function SignInFailed() {
  const { t } = useTranslation();
  return (
    <Page title={t("sign-in.title")}>
      <EmptyState title={t("sign-in.failed")}>
        <Link to="/sign-in" search={{ next: "/" }} className="btn main">
          {t("signed-out.sign-in")}
        </Link>
      </EmptyState>
    </Page>
  );
}

export function SignedOutPage() {
  const { t } = useTranslation();
  return (
    <Page title={t("signed-out.title")}>
      <EmptyState title={t("signed-out.text")}>
        <Link to="/sign-in" search={{ next: "/" }} className="btn main">
          {t("signed-out.sign-in")}
        </Link>
        <ToNotices />
      </EmptyState>
    </Page>
  );
}

function ToNotices() {
  const { t } = useTranslation();
  return (
    <p>
      <Link to="/notices">{t("signed-out.notices")}</Link>
    </p>
  );
}
