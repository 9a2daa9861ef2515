import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getOrganisationOptions, getSignOffSettingOptions, getUserOptions } from "@/api/@tanstack/react-query.gen";
import { SettingPage } from "@/features/sign-off/desk/SettingPage";
import { parseSettingSearch } from "@/features/sign-off/setting-search";
import { may, unitOf, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";
import { NoPermission } from "@/shared/ui/states";

export const Route = createFileRoute("/_signed-in/_desk/sign-off-settings")({
  validateSearch: parseSettingSearch,
  beforeLoad: requirePermission("sign-off.read-setting"),
  component: Settings,
});

function Settings() {
  const caller = useCaller();
  const organisationId = Route.useSearch().organisation ?? unitOf(caller)?.organisationId;
  return organisationId === undefined ? <NoPermission /> : <Setting organisationId={organisationId} />;
}

function Setting({ organisationId }: { organisationId: string }) {
  const caller = useCaller();
  const navigate = Route.useNavigate();
  const setting = useSuspenseQuery(getSignOffSettingOptions({ path: { organisationId } })).data;
  const organisation = useSuspenseQuery(getOrganisationOptions({ path: { id: organisationId } })).data;
  const { setBy } = setting;
  const setter = useQuery({
    ...getUserOptions({ path: { id: setBy ?? "" } }),
    enabled: setBy !== null && may(caller, "user.read"),
    retry: false,
  }).data;
  return (
    <SettingPage
      key={organisationId}
      organisationId={organisationId}
      organisationName={organisation.name}
      setting={setting}
      setBy={setter?.displayName}
      maySet={may(caller, "sign-off.set")}
      maySeeAudit={may(caller, "audit.read")}
      onOrganisation={(id) => void navigate({ search: { organisation: id } })}
    />
  );
}
