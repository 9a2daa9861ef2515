import { createFileRoute, redirect } from "@tanstack/react-router";

/** The address of reminders and of the installed application: the first page somebody may open. */
export const Route = createFileRoute("/_signed-in/m/")({
  beforeLoad: () => {
    throw redirect({ to: "/", replace: true });
  },
});
