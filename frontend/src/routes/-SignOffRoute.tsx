import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import {
  getPlanOptions,
  getSignOffOptions,
  getSignOffQueryKey,
  listPlanChangesOptions,
  listPlansQueryKey,
} from "@/api/@tanstack/react-query.gen";
import { PlanBrief } from "@/features/plan/components/PlanBrief";
import { SignOffPage } from "@/features/sign-off/components/SignOffPage";
import { type SubjectPlan, subjectPlanOf } from "./-load-sign-off";

interface SignOffRouteProps {
  signOffId: string;
}

/** What the desk's and the phone's page have in common: fetching, and the plan that is signed. */
export function SignOffRoute({ signOffId }: SignOffRouteProps) {
  const { t } = useTranslation("sign-off");
  const queryClient = useQueryClient();
  const path = { id: signOffId };
  const signOff = useSuspenseQuery(getSignOffOptions({ path })).data;
  const subject = subjectPlanOf(signOff);
  return (
    <SignOffPage
      signOff={signOff}
      onDone={() => void queryClient.invalidateQueries({ queryKey: listPlansQueryKey() })}
      onReload={() => void queryClient.invalidateQueries({ queryKey: getSignOffQueryKey({ path }) })}
    >
      {subject === null ? <p>{t("subject.none")}</p> : <Subject {...subject} />}
    </SignOffPage>
  );
}

function Subject({ planId, number }: SubjectPlan) {
  const plan = useSuspenseQuery(getPlanOptions({ path: { id: planId }, query: { version: number } })).data;
  const changes = useQuery({
    ...listPlanChangesOptions({ path: { id: planId, number } }),
    enabled: number > 1,
  });
  return <PlanBrief plan={plan} changes={changes.data ?? []} />;
}
