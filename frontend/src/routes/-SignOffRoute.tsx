import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import {
  getPublicNoticeQueryKey,
  getRoundDecisionQueryKey,
  getSignOffOptions,
  getSignOffQueryKey,
  listPlansQueryKey,
} from "@/api/@tanstack/react-query.gen";
import { SignOffPage } from "@/features/sign-off/components/SignOffPage";
import { subjectOf } from "./-load-sign-off";
import { SignedSubject } from "./-SignedSubject";

interface SignOffRouteProps {
  signOffId: string;
}

/** What the desk's and the phone's page have in common: fetching, and what is signed. */
export function SignOffRoute({ signOffId }: SignOffRouteProps) {
  const { t } = useTranslation("sign-off");
  const queryClient = useQueryClient();
  const path = { id: signOffId };
  const signOff = useSuspenseQuery(getSignOffOptions({ path })).data;
  const subject = subjectOf(signOff);

  /** Signing, they are approved, sent back or published. */
  function readSubjectsAgain(): void {
    void queryClient.invalidateQueries({ queryKey: listPlansQueryKey() });
    if (subject === null || subject.type === "plan-version") return;
    const ofRound = { path: { id: subject.roundId } };
    void queryClient.invalidateQueries({ queryKey: getRoundDecisionQueryKey(ofRound) });
    void queryClient.invalidateQueries({ queryKey: getPublicNoticeQueryKey(ofRound) });
  }

  return (
    <SignOffPage
      signOff={signOff}
      onDone={readSubjectsAgain}
      onReload={() => void queryClient.invalidateQueries({ queryKey: getSignOffQueryKey({ path }) })}
    >
      {subject === null ? <p>{t("subject.none")}</p> : <SignedSubject subject={subject} />}
    </SignOffPage>
  );
}
