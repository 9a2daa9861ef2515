import { AccountPage } from "@/features/account/components/AccountPage";
import { useKeepingLanguage } from "@/features/account/use-keeping-language";
import { useSigningOut } from "@/features/account/use-signing-out";
import { may, useCaller } from "@/shared/session/caller";

interface AccountRouteProps {
  /** Where this shell shows people, for those who may delegate their roles; experts have no such page. */
  rolesAt?: "/people/$userId" | "/m/people/$userId";
}

/** The caller's own page in every shell. */
export function AccountRoute({ rolesAt }: AccountRouteProps) {
  const caller = useCaller();
  const mayDelegate = may(caller, "user.delegate") && may(caller, "user.read");
  return (
    <AccountPage
      caller={caller}
      rolesAt={mayDelegate ? rolesAt : undefined}
      onLanguage={useKeepingLanguage()}
      {...useSigningOut()}
    />
  );
}
