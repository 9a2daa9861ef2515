import { useQuery } from "@tanstack/react-query";
import { getGuidanceOptions } from "@/api/@tanstack/react-query.gen";
import type { RoundApplication } from "@/api/types.gen";
import { GuidanceCard } from "@/features/project/components/GuidanceCard";

/** The advice that an item had, and which earlier one it continues; those who write a draft read and say it too. */
export function ApplicationGuidance({ application }: { application: RoundApplication }) {
  const { id, receiptNumber, actions } = application;
  const guidance = useQuery({
    ...getGuidanceOptions({ path: { id } }),
    enabled: receiptNumber !== null || actions.includes("EDIT"),
  }).data;
  return guidance === undefined ? null : <GuidanceCard guidance={guidance} />;
}
