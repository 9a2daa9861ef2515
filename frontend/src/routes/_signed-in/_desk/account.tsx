import { createFileRoute } from "@tanstack/react-router";
import { AccountPage } from "@/features/account/components/AccountPage";
import { useKeepingLanguage } from "@/features/account/use-keeping-language";
import { useSigningOut } from "@/features/account/use-signing-out";
import { may, useCaller } from "@/shared/session/caller";

export const Route = createFileRoute("/_signed-in/_desk/account")({
  staticData: { phone: "/m/account" },
  component: Account,
});

function Account() {
  const caller = useCaller();
  const mayDelegate = may(caller, "user.delegate") && may(caller, "user.read");
  return (
    <AccountPage
      caller={caller}
      rolesAt={mayDelegate ? "/people/$userId" : undefined}
      onLanguage={useKeepingLanguage()}
      {...useSigningOut()}
    />
  );
}
