import { createFileRoute, Outlet } from "@tanstack/react-router";
import { LanguageSwitch } from "@/shared/shell/LanguageSwitch";
import { PublicShell } from "@/shared/shell/shells";

export const Route = createFileRoute("/_public")({ component: Public });

function Public() {
  return (
    <PublicShell tools={<LanguageSwitch />}>
      <Outlet />
    </PublicShell>
  );
}
