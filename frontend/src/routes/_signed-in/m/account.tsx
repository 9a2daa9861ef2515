import { createFileRoute } from "@tanstack/react-router";
import { AccountRoute } from "../../-AccountRoute";

export const Route = createFileRoute("/_signed-in/m/account")({
  component: Account,
});

function Account() {
  return <AccountRoute rolesAt="/m/people/$userId" />;
}
