import { createFileRoute, Outlet } from "@tanstack/react-router";
import { useCaller } from "@/shared/session/caller";
import { allowedItems } from "@/shared/shell/navigation";
import { worksAtDesk } from "@/shared/shell/shell-choice";
import { PhoneShell } from "@/shared/shell/shells";
import { navigation } from "../-navigation";
import { SignedInTools } from "../-SignedInTools";

export const Route = createFileRoute("/_signed-in/m")({ component: Phone });

function Phone() {
  const caller = useCaller();
  return (
    <PhoneShell
      items={allowedItems(navigation.phone, caller)}
      menu={worksAtDesk(caller) ? allowedItems(navigation.desk, caller) : []}
      tools={<SignedInTools caller={caller} />}
    >
      <Outlet />
    </PhoneShell>
  );
}
