import { createFileRoute, Outlet } from "@tanstack/react-router";
import { useCaller } from "@/shared/session/caller";
import { allowedItems } from "@/shared/shell/navigation";
import { ExpertShell } from "@/shared/shell/shells";
import { navigation } from "../-navigation";
import { SignedInTools } from "../-SignedInTools";

export const Route = createFileRoute("/_signed-in/expert")({ component: Expert });

function Expert() {
  const caller = useCaller();
  return (
    <ExpertShell items={allowedItems(navigation.expert, caller)} tools={<SignedInTools caller={caller} />}>
      <Outlet />
    </ExpertShell>
  );
}
