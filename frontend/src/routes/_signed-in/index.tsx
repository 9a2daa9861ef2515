import { createFileRoute, redirect } from "@tanstack/react-router";
import { isWide, shellFor } from "@/shared/shell/shell-choice";
import { homeOf } from "../-navigation";

export const Route = createFileRoute("/_signed-in/")({
  beforeLoad: ({ context: { caller } }) => {
    throw redirect({ to: homeOf(shellFor(caller, isWide()), caller), replace: true });
  },
});
