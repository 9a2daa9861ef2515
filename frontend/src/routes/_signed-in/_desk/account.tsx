import { createFileRoute } from "@tanstack/react-router";
import { AccountPage } from "@/features/account/components/AccountPage";
import { useKeepingLanguage } from "@/features/account/use-keeping-language";
import { useSigningOut } from "@/features/account/use-signing-out";
import { useCaller } from "@/shared/session/caller";

export const Route = createFileRoute("/_signed-in/_desk/account")({
  staticData: { phone: "/m/account" },
  component: Account,
});

function Account() {
  return <AccountPage caller={useCaller()} onLanguage={useKeepingLanguage()} {...useSigningOut()} />;
}
