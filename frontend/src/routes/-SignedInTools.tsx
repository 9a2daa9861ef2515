import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useKeepingLanguage } from "@/features/account/use-keeping-language";
import { actFor } from "@/shared/api/acting-unit";
import { forgetVersions } from "@/shared/api/versions";
import type { Caller } from "@/shared/session/caller";
import { LanguageSwitch } from "@/shared/shell/LanguageSwitch";
import { UnitSwitcher } from "@/shared/shell/UnitSwitcher";
import { MessageBell } from "./-MessageBell";

/** The end of the top line in every signed-in shell. */
export function SignedInTools({ caller }: { caller: Caller }) {
  const queryClient = useQueryClient();
  const router = useRouter();
  const keepLanguage = useKeepingLanguage();

  async function switchUnit(organisationId: string): Promise<void> {
    actFor(organisationId);
    // Whatever was read was read as the other unit.
    queryClient.clear();
    forgetVersions();
    await router.navigate({ to: "/" });
    await router.invalidate();
  }

  return (
    <>
      <UnitSwitcher caller={caller} onSwitch={(organisationId) => void switchUnit(organisationId)} />
      <MessageBell />
      <LanguageSwitch onChoose={keepLanguage} />
    </>
  );
}
