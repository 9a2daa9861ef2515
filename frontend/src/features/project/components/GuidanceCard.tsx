import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Guidance } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { useDraft } from "@/shared/draft/use-draft";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { FormDialog } from "@/shared/ui/FormDialog";
import { Select, TextArea } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";
import { useAnswering, useContinuing } from "../use-guidance";
import { AdviceList } from "./AdviceList";

interface GuidanceCardProps {
  guidance: Guidance;
}

/** The mentor, the advice and what was done about it; nothing where the item never had any. */
export function GuidanceCard({ guidance }: GuidanceCardProps) {
  const { t } = useTranslation("project");
  const formats = useFormats();
  const [answering, setAnswering] = useState<string | null>(null);
  const { applicationId, until, mentor, continues, continuable, advice, answerable } = guidance;
  const mayContinue = answerable && (continuable.length > 0 || continues !== null);
  if (until === null && advice.length === 0 && continues === null && !mayContinue) return null;
  return (
    <Card title={t("title")}>
      {until !== null && (
        <p className="num">
          {t("until", { day: formats.day(until) })}{" "}
          {mentor === null ? t("no-mentor") : t(`mentor-is.${mentor.state}`, { name: mentor.name })}
        </p>
      )}
      {continues !== null && <p>{t("continues", { title: continues.title, round: continues.roundTitle })}</p>}
      {(until !== null || advice.length > 0) && (
        <AdviceList
          advice={advice}
          applicationId={applicationId}
          actions={(piece) =>
            answerable &&
            piece.applicationId === applicationId &&
            piece.correctedBy === null && (
              <div className="actions start">
                <Button look="plain" onClick={() => setAnswering(piece.id)}>
                  {t("answer.title")}
                </Button>
              </div>
            )
          }
        />
      )}
      {mayContinue && <Continuing guidance={guidance} />}
      {answering !== null && (
        <Answering applicationId={applicationId} adviceId={answering} onClose={() => setAnswering(null)} />
      )}
    </Card>
  );
}

interface AnsweringProps {
  applicationId: string;
  adviceId: string;
  onClose: () => void;
}

function Answering({ applicationId, adviceId, onClose }: AnsweringProps) {
  const { t } = useTranslation("project");
  const draft = useDraft(`advice-answer:${adviceId}`, { text: "" });
  const { act, isPending, problem } = useAnswering(applicationId, () => {
    draft.discard();
    onClose();
  });
  return (
    <FormDialog
      title={t("answer.title")}
      submit={t("answer.send")}
      isPending={isPending}
      problem={problem}
      shown={["/text"]}
      draft={draft}
      onSubmit={() => act({ path: { id: applicationId }, body: { adviceId, text: draft.values.text.trim() } })}
      onClose={onClose}
    >
      <p className="soft">{t("answer.hint")}</p>
      <TextArea
        label={t("answer.text")}
        isRequired
        value={draft.values.text}
        maxLength={5000}
        onChange={(text) => draft.set("text", text)}
        error={faultAt(problem, "/text")}
      />
    </FormDialog>
  );
}

const NONE = "";

function Continuing({ guidance }: GuidanceCardProps) {
  const { t } = useTranslation("project");
  const { applicationId, continues, continuable } = guidance;
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState(continues?.applicationId ?? NONE);
  const { act, isPending, problem } = useContinuing(applicationId, () => setOpen(false));
  const isListed = continuable.some((each) => each.applicationId === continues?.applicationId);
  const choices = continues === null || isListed ? continuable : [continues, ...continuable];
  return (
    <div className="actions start">
      <Button look="plain" onClick={() => setOpen(true)}>
        {t("continue.title")}
      </Button>
      {isOpen && (
        <FormDialog
          title={t("continue.title")}
          submit={t("continue.send")}
          isPending={isPending}
          problem={problem}
          shown={["/earlierId"]}
          onSubmit={() => act({ path: { id: applicationId }, body: { earlierId: chosen === NONE ? null : chosen } })}
          onClose={() => setOpen(false)}
        >
          <p className="soft">{t("continue.hint")}</p>
          <Select<string>
            label={t("continue.which")}
            value={chosen}
            options={[
              { value: NONE, label: t("continue.none") },
              ...choices.map((each) => ({ value: each.applicationId, label: `${each.title} · ${each.roundTitle}` })),
            ]}
            onChange={setChosen}
            error={faultAt(problem, "/earlierId")}
          />
        </FormDialog>
      )}
    </div>
  );
}
