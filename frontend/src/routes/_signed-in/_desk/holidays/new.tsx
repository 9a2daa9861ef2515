import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { listHolidayYearsOptions } from "@/api/@tanstack/react-query.gen";
import { NewHolidayYearPage } from "@/features/holiday/desk/NewHolidayYearPage";
import { openYears } from "@/features/holiday/holiday-year";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/holidays/new")({
  beforeLoad: requirePermission("holiday.set"),
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(listHolidayYearsOptions()),
  component: NewHolidayYear,
});

function NewHolidayYear() {
  const navigate = Route.useNavigate();
  const { data } = useSuspenseQuery(listHolidayYearsOptions());
  const known = data.map(({ year }) => year);
  return (
    <NewHolidayYearPage
      years={openYears(known, new Date().getFullYear())}
      onSaved={() => void navigate({ to: "/holidays" })}
    />
  );
}
