import { createFileRoute } from "@tanstack/react-router";
import { AccountRoute } from "../../-AccountRoute";

export const Route = createFileRoute("/_signed-in/_desk/account")({
  staticData: { phone: "/m/account" },
  component: Account,
});

function Account() {
  return <AccountRoute rolesAt="/people/$userId" />;
}
