import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { getApplicationAvoidanceOptions } from "@/api/@tanstack/react-query.gen";
import type { RoundApplication } from "@/api/types.gen";
import { may, useCaller } from "@/shared/session/caller";
import { ErrorState, Loading } from "@/shared/ui/states";

const AvoidanceList = lazy(async () => ({
  default: (await import("@/features/avoidance/components/AvoidanceList")).AvoidanceList,
}));

const UNDER_WAY: readonly RoundApplication["state"][] = ["DRAFT", "SUBMITTED", "RETURNED"];

/** 申请回避: folded, and read only once it is opened; for writers, the leader of the unit and who handles the case. */
export function ApplicationAvoidance({ application }: { application: RoundApplication }) {
  const { t } = useTranslation("avoidance");
  const caller = useCaller();
  const [isOpened, setOpened] = useState(false);
  const { id, applicantId, members, state } = application;
  const isWriter = applicantId === caller.id || members.some(({ userId }) => userId === caller.id);
  const isAsking = isWriter || may(caller, "application.endorse");
  const { data, error, refetch } = useQuery({
    ...getApplicationAvoidanceOptions({ path: { id } }),
    enabled: isOpened,
  });
  if (!UNDER_WAY.includes(state) || !(isAsking || may(caller, "review.assign"))) return null;
  return (
    <details className="card" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{t("title")}</summary>
      <Suspense fallback={<Loading />}>
        {error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
        {data && <AvoidanceList applicationId={id} avoidance={data} isAsking={isAsking} />}
      </Suspense>
    </details>
  );
}
