import { createFileRoute, Outlet } from "@tanstack/react-router";
import { useKeepingLanguage } from "@/features/account/use-keeping-language";
import { LanguageSwitch } from "@/shared/shell/LanguageSwitch";
import { PrintShell } from "@/shared/shell/shells";

export const Route = createFileRoute("/_signed-in/print")({ component: Print });

function Print() {
  const keepLanguage = useKeepingLanguage();
  return (
    <PrintShell tools={<LanguageSwitch onChoose={keepLanguage} />}>
      <Outlet />
    </PrintShell>
  );
}
