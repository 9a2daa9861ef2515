import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Mentorship } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { Card, Page } from "@/shared/ui/Page";
import { ReasonDialog } from "@/shared/ui/ReasonDialog";
import { useAcceptingMentorship, useDecliningMentorship } from "../use-guidance";
import { AdviceForm } from "./AdviceForm";
import { AdviceList } from "./AdviceList";

interface MentorPageProps {
  mentorship: Mentorship;
  material: ReactNode;
  onDeclined: () => void;
}

/** A case that one is asked to advise, or advises: the answer, the advice, the material. */
export function MentorPage({ mentorship, material, onDeclined }: MentorPageProps) {
  const { t } = useTranslation("project");
  const formats = useFormats();
  const [correcting, setCorrecting] = useState<string | null>(null);
  const { guidance, state, roundTitle, until } = mentorship;
  return (
    <Page title={mentorship.material.title} note={t("mentor.note", { round: roundTitle, day: formats.day(until) })}>
      {state === "ASKED" && <Asked mentorship={mentorship} onDeclined={onDeclined} />}
      {state === "ENDED" && <p className="soft">{t("mentor.ended")}</p>}
      {state === "ACCEPTED" && (
        <AdviceForm
          key={correcting ?? "new"}
          mentorship={mentorship}
          corrects={guidance.advice.find(({ id }) => id === correcting)}
          onDone={() => setCorrecting(null)}
        />
      )}
      <Card title={t("title")}>
        <AdviceList
          advice={guidance.advice}
          applicationId={mentorship.applicationId}
          actions={(piece) =>
            state === "ACCEPTED" &&
            piece.applicationId === mentorship.applicationId &&
            piece.correctedBy === null && (
              <div className="actions start">
                <Button look="link" onClick={() => setCorrecting(piece.id)}>
                  {t("advise.correct")}
                </Button>
              </div>
            )
          }
        />
      </Card>
      <section className="card">
        <h2>{t("mentor.material")}</h2>
        {material}
      </section>
    </Page>
  );
}

function Asked({ mentorship, onDeclined }: { mentorship: Mentorship; onDeclined: () => void }) {
  const { t } = useTranslation("project");
  const [isDeclining, setDeclining] = useState(false);
  const accept = useAcceptingMentorship(mentorship);
  const decline = useDecliningMentorship(mentorship, onDeclined);
  const path = { id: mentorship.id };
  return (
    <Card title={t("mentor.asked")}>
      <p>{t("mentor.asked-text")}</p>
      <div className="actions start">
        <Button big isBusy={accept.isPending} onClick={() => accept.act({ path })}>
          {t("mentor.accept")}
        </Button>
        <Button look="plain" onClick={() => setDeclining(true)}>
          {t("mentor.decline")}
        </Button>
      </div>
      {isDeclining && (
        <ReasonDialog
          draftKey={`mentorship:${mentorship.id}`}
          title={t("mentor.decline-title")}
          text={t("mentor.decline-text")}
          label={t("mentor.reason")}
          submit={t("mentor.decline")}
          maxLength={500}
          isPending={decline.isPending}
          problem={decline.problem}
          onSubmit={(reason) => decline.act({ path, body: { reason } })}
          onClose={() => setDeclining(false)}
        />
      )}
    </Card>
  );
}
