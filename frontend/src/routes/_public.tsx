import { createFileRoute, Link, Outlet } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { loadPublicTexts } from "@/shared/i18n/i18n";
import { LanguageSwitch } from "@/shared/shell/LanguageSwitch";
import { PublicShell } from "@/shared/shell/shells";
import { publicNavigation } from "./-navigation";

export const Route = createFileRoute("/_public")({
  loader: loadPublicTexts,
  staleTime: Number.POSITIVE_INFINITY,
  component: Public,
});

function Public() {
  return (
    <PublicShell home="/notices" items={publicNavigation} tools={<PublicTools />}>
      <Outlet />
    </PublicShell>
  );
}

function PublicTools() {
  const { t } = useTranslation();
  return (
    <>
      <Link to="/" className="btn link">
        {t("nav.sign-in")}
      </Link>
      <LanguageSwitch />
    </>
  );
}
