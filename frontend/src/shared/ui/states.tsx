import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { Link, useRouter } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { asProblem } from "@/shared/api/problem";
import { NotAllowed } from "@/shared/session/guards";
import { Button } from "./Button";
import { Page } from "./Page";
import { useProblemText } from "./use-problem-text";

/** Nothing here yet, why, and what to do about it. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="state">
      <p className="state-title">{title}</p>
      {children}
    </div>
  );
}

/** Grey lines where the text will stand; told once to a screen reader. */
export function Loading({ lines = 4 }: { lines?: number }) {
  const { t } = useTranslation();
  return (
    <div className="skeleton" role="status">
      <span className="unseen">{t("loading")}</span>
      {Array.from({ length: lines }, (_, line) => `line-${line}`).map((line) => (
        <i key={line} />
      ))}
    </div>
  );
}

/** For a part of a page that could not be fetched. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const problem = asProblem(error);
  const { title, detail } = useProblemText(problem);
  return (
    <div className="state" role="alert">
      <p className="state-title">{title}</p>
      {detail !== undefined && <p>{detail}</p>}
      {problem.correlationId !== undefined && (
        <p className="soft">{t("problem.reference", { id: problem.correlationId })}</p>
      )}
      {onRetry && <Button onClick={onRetry}>{t("again")}</Button>}
    </div>
  );
}

export function NoPermission() {
  const { t } = useTranslation();
  return (
    <Page title={t("no-permission.title")}>
      <EmptyState title={t("no-permission.text")}>
        <Link to="/">{t("home")}</Link>
      </EmptyState>
    </Page>
  );
}

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t("not-found.title")}>
      <EmptyState title={t("not-found.text")}>
        <Link to="/">{t("home")}</Link>
      </EmptyState>
    </Page>
  );
}

/** What a route shows when its guard, its loader or one of its queries throws. */
export function RouteError({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  const { status } = asProblem(error);
  if (error instanceof NotAllowed || status === 403) return <NoPermission />;
  if (status === 404) return <NotFound />;

  function tryAgain(): void {
    queries.reset();
    void router.invalidate();
  }

  return (
    <Page title={t("problem.page")}>
      <ErrorState error={error} onRetry={tryAgain} />
    </Page>
  );
}
