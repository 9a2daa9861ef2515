import { useTranslation } from "react-i18next";
import type { Nomination } from "@/api/types.gen";
import { etagOf, versionOf } from "@/shared/api/versions";
import { fieldsOf } from "@/shared/draft/fields-of";
import { useDraft } from "@/shared/draft/use-draft";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { FormProblem } from "@/shared/ui/FormProblem";
import { DateField, TextField } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";
import { useDispatching, useReadingNominationAgain } from "../use-nomination-actions";

/** From then on it is the host's turn. */
export function DispatchForm({ nomination: { roundId, version } }: { nomination: Nomination }) {
  const { t } = useTranslation("nomination");
  const today = useFormats().day(new Date());
  const draft = useDraft(`nomination-dispatch:${roundId}`, { on: today, how: "" }, etagOf(version));
  const { act, isPending, problem } = useDispatching(roundId, draft.version, draft.discard);
  const readAgain = useReadingNominationAgain(roundId);
  const field = fieldsOf(draft, problem);
  const { on, how } = draft.values;
  return (
    <Card title={t("dispatch.title")}>
      <form
        className="stack narrow"
        onSubmit={(event) => {
          event.preventDefault();
          act({ path: { id: roundId }, body: { on, how: how.trim() } });
        }}
      >
        <p className="soft">{t("dispatch.text")}</p>
        <DateField label={t("dispatch.on")} isRequired max={today} {...field("on")} />
        <TextField
          label={t("dispatch.how")}
          hint={t("dispatch.how-hint")}
          isRequired
          maxLength={200}
          {...field("how")}
        />
        <FormProblem
          problem={problem}
          shown={["/on", "/how"]}
          onReload={() => void readAgain().then(() => draft.rebase(versionOf(`/rounds/${roundId}/nomination`)))}
        />
        <div className="actions start">
          <Button type="submit" isBusy={isPending}>
            {t("dispatch.submit")}
          </Button>
        </div>
      </form>
    </Card>
  );
}
