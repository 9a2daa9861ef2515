import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { listHolidayYearsOptions } from "@/api/@tanstack/react-query.gen";
import { HolidaysPage } from "@/features/holiday/desk/HolidaysPage";
import { may, useCaller } from "@/shared/session/caller";
import { requirePermission } from "@/shared/session/guards";

export const Route = createFileRoute("/_signed-in/_desk/holidays/")({
  beforeLoad: requirePermission("holiday.read"),
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(listHolidayYearsOptions()),
  component: Holidays,
});

function Holidays() {
  const { data } = useSuspenseQuery(listHolidayYearsOptions());
  return <HolidaysPage years={data} maySet={may(useCaller(), "holiday.set")} />;
}
