import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { getHolidayYearOptions } from "@/api/@tanstack/react-query.gen";
import { EditHolidayYearPage } from "@/features/holiday/desk/EditHolidayYearPage";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/holidays/$year/edit")({
  beforeLoad: requirePermission("holiday.set"),
  loader: ({ context: { queryClient }, params: { year } }) =>
    queryClient.ensureQueryData(getHolidayYearOptions({ path: { year: Number(year) } })),
  component: EditHolidayYear,
});

function EditHolidayYear() {
  const { year } = Route.useParams();
  const navigate = Route.useNavigate();
  const { data } = useSuspenseQuery(getHolidayYearOptions({ path: { year: Number(year) } }));
  return <EditHolidayYearPage key={year} year={data} onSaved={() => void navigate({ to: "/holidays" })} />;
}
