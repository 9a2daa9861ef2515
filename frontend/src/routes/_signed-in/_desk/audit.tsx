import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { listAuditEventsOptions, verifyAuditTrailOptions } from "@/api/@tanstack/react-query.gen";
import { asQuery, parseAuditSearch } from "@/features/audit/audit-search";
import { AuditPage } from "@/features/audit/desk/AuditPage";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/audit")({
  validateSearch: parseAuditSearch,
  beforeLoad: requirePermission("audit.read"),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(listAuditEventsOptions({ query: asQuery(deps) })),
      queryClient.ensureQueryData(verifyAuditTrailOptions()),
    ]),
  component: Audit,
});

function Audit() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { data: page } = useSuspenseQuery(listAuditEventsOptions({ query: asQuery(search) }));
  const { data: verification } = useSuspenseQuery(verifyAuditTrailOptions());
  return (
    <AuditPage
      page={page}
      maySeePeople={may(useCaller(), "user.read")}
      verification={verification}
      search={search}
      onSearch={(next) => void navigate({ search: next })}
    />
  );
}
