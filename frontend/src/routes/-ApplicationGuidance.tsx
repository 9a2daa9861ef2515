import { useQuery } from "@tanstack/react-query";
import { getGuidanceOptions, listApplicationsOptions } from "@/api/@tanstack/react-query.gen";
import type { RoundApplication } from "@/api/types.gen";
import { GuidanceCard } from "@/features/project/components/GuidanceCard";

/** The advice that an item had; once it was handed in. */
export function ApplicationGuidance({ application }: { application: RoundApplication }) {
  const { id, receiptNumber } = application;
  const guidance = useQuery({
    ...getGuidanceOptions({ path: { id } }),
    enabled: receiptNumber !== null,
  }).data;
  const own = useQuery({
    ...listApplicationsOptions({ query: { mine: true, sort: "-submittedAt", limit: 200 } }),
    enabled: guidance?.answerable === true,
  }).data;
  if (guidance === undefined) return null;
  const earlier = (own?.items ?? []).filter((each) => each.id !== id && each.submittedAt !== null);
  return (
    <GuidanceCard
      guidance={guidance}
      earlier={earlier.map((each) => ({ id: each.id, title: `${each.title ?? ""} · ${each.roundTitle}` }))}
    />
  );
}
