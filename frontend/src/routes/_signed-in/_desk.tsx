import { createFileRoute, Outlet, redirect } from "@tanstack/react-router";
import { SearchBox } from "@/features/search/desk/SearchBox";
import { DeskTheme } from "@/shared/desk/DeskTheme";
import { may, useCaller } from "@/shared/session/caller";
import { allowedItems } from "@/shared/shell/navigation";
import { phoneCounterpart } from "@/shared/shell/phone-counterpart";
import { isWide, shellFor, worksAtDesk } from "@/shared/shell/shell-choice";
import { DeskShell } from "@/shared/shell/shells";
import { navigation } from "../-navigation";
import { SignedInTools } from "../-SignedInTools";

export const Route = createFileRoute("/_signed-in/_desk")({
  beforeLoad: ({ context: { caller }, matches }) => {
    const href = shellFor(caller, isWide()) === "phone" ? phoneCounterpart(matches, worksAtDesk(caller)) : undefined;
    if (href !== undefined) throw redirect({ href, replace: true });
  },
  component: Desk,
});

function Desk() {
  const caller = useCaller();
  return (
    <DeskTheme>
      <DeskShell
        items={allowedItems(navigation.desk, caller)}
        tools={
          <>
            {may(caller, "search.read") && <SearchBox />}
            <SignedInTools caller={caller} />
          </>
        }
      >
        <Outlet />
      </DeskShell>
    </DeskTheme>
  );
}
