import { useTranslation } from "react-i18next";
import type { Advice, GuidanceWay, Mentorship } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { DraftNote } from "@/shared/draft/DraftNote";
import { useDraft } from "@/shared/draft/use-draft";
import { today } from "@/shared/i18n/county-time";
import { Button } from "@/shared/ui/Button";
import { FormProblem } from "@/shared/ui/FormProblem";
import { DateField, Select, TextArea } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";
import { UploadField } from "@/shared/ui/UploadField";
import { useAdvising } from "../use-guidance";

const WAYS: readonly GuidanceWay[] = ["ON_SITE", "ONLINE", "ON_PAPER"];

interface AdviceFormProps {
  mentorship: Mentorship;
  /** The piece in whose place the new one stands. */
  corrects: Advice | undefined;
  onDone: () => void;
}

/** A piece of advice; nothing of it changes once it is sent. */
export function AdviceForm({ mentorship, corrects, onDone }: AdviceFormProps) {
  const { t } = useTranslation("project");
  const draft = useDraft<{ givenOn: string; way: GuidanceWay; text: string; fileId: string; fileName: string }>(
    `advice:${mentorship.id}:${corrects?.id ?? "new"}`,
    {
      givenOn: corrects?.givenOn ?? today(),
      way: corrects?.way ?? "ON_SITE",
      text: corrects?.text ?? "",
      fileId: "",
      fileName: "",
    },
  );
  const { act, isPending, problem } = useAdvising(mentorship, () => {
    draft.discard();
    onDone();
  });
  const { givenOn, way, text, fileId, fileName } = draft.values;
  return (
    <Card title={corrects ? t("advise.correct") : t("advise.title")}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          act({
            path: { id: mentorship.id },
            body: {
              givenOn,
              way,
              text: text.trim(),
              fileIds: fileId === "" ? [] : [fileId],
              correctsId: corrects?.id ?? null,
            },
          });
        }}
      >
        {corrects && <p className="soft">{t("advise.correct-hint")}</p>}
        <div className="side-by-side">
          <DateField
            label={t("advise.on")}
            isRequired
            value={givenOn}
            max={today()}
            onChange={(day) => draft.set("givenOn", day)}
            error={faultAt(problem, "/givenOn")}
          />
          <Select<GuidanceWay>
            label={t("advise.way")}
            value={way}
            options={WAYS.map((value) => ({ value, label: t(`way.${value}`) }))}
            onChange={(value) => draft.set("way", value)}
          />
        </div>
        <TextArea
          label={t("advise.text")}
          isRequired
          rows={6}
          value={text}
          maxLength={5000}
          onChange={(value) => draft.set("text", value)}
          error={faultAt(problem, "/text")}
        />
        <UploadField
          label={t("advise.file")}
          accept=".pdf,.docx,.doc,.jpg,.jpeg,.png"
          purpose="guidance"
          fileId={fileId}
          fileName={fileName}
          onUploaded={(id, name) => {
            draft.set("fileId", id);
            draft.set("fileName", name);
          }}
          error={faultAt(problem, "/fileIds/0")}
        />
        <DraftNote draft={draft} />
        <FormProblem problem={problem} shown={["/givenOn", "/text", "/fileIds/0"]} />
        <div className="actions start">
          <Button type="submit" isBusy={isPending}>
            {t("advise.send")}
          </Button>
          {corrects && (
            <Button
              look="plain"
              onClick={() => {
                draft.discard();
                onDone();
              }}
            >
              {t("advise.stop")}
            </Button>
          )}
        </div>
      </form>
    </Card>
  );
}
