import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { HandoverRequest, HandoverView, UserView } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { finished, useDraft } from "@/shared/draft/use-draft";
import { ChoiceRow } from "@/shared/ui/ChoiceRow";
import { FormDialog } from "@/shared/ui/FormDialog";
import { DateField } from "@/shared/ui/fields";
import { PersonPicker } from "@/shared/ui/PersonPicker";
import { useHandover, useReadingPersonAgain } from "../use-people-actions";

interface HandoverDialogProps {
  person: UserView;
  onClose: () => void;
}

/** First what would move, then the second press moves it; a change of the fields asks for the figures again. */
export function HandoverDialog({ person, onClose }: HandoverDialogProps) {
  const { t } = useTranslation("people");
  const draft = useDraft<HandoverRequest>(`user-handover:${person.id}`, {
    toUserId: "",
    passRoles: true,
  });
  const wanted = draft.values;
  const [previewed, setPreviewed] = useState<HandoverView>();
  const { preview, handOver } = useHandover(person.id, setPreviewed, finished(draft, onClose));
  const problem = handOver.problem ?? preview.problem;

  function set<Field extends keyof HandoverRequest>(field: Field, value: HandoverRequest[Field]): void {
    draft.set(field, value);
    setPreviewed(undefined);
  }

  return (
    <FormDialog
      title={t("handover.of", { name: person.displayName })}
      submit={previewed ? t("handover.confirm") : t("handover.preview")}
      look={previewed ? "bad" : "main"}
      isPending={preview.isPending || handOver.isPending}
      problem={problem}
      shown={["/toUserId", "/endsOn"]}
      draft={draft}
      onSubmit={() =>
        previewed
          ? handOver.act({ path: { id: person.id }, body: wanted })
          : preview.act({ path: { id: person.id }, query: { dryRun: true }, body: wanted })
      }
      onReload={useReadingPersonAgain(person.id)}
      onClose={onClose}
    >
      <PersonPicker
        label={t("handover.to")}
        isRequired
        exceptId={person.id}
        value={wanted.toUserId}
        onChange={(toUserId) => set("toUserId", toUserId)}
        error={faultAt(problem, "/toUserId")}
      />
      <DateField
        label={t("handover.ends")}
        hint={t("handover.ends-hint")}
        value={wanted.endsOn ?? ""}
        onChange={(endsOn) => set("endsOn", endsOn || null)}
        error={faultAt(problem, "/endsOn")}
      />
      <ChoiceRow
        legend={t("handover.roles")}
        value={wanted.passRoles ? "pass" : "end"}
        options={[
          { value: "pass", label: t("handover.pass") },
          { value: "end", label: t("handover.end") },
        ]}
        onChange={(value) => set("passRoles", value === "pass")}
      />
      {previewed && <Preview previewed={previewed} />}
    </FormDialog>
  );
}

function Preview({ previewed: { ended, passed, moved } }: { previewed: HandoverView }) {
  const { t } = useTranslation("people");
  return (
    <div role="status">
      <h3>{t("handover.will")}</h3>
      <ul className="plain-list">
        <li>{t("handover.ended", { count: ended.length })}</li>
        <li>{t("handover.passed", { count: passed.length })}</li>
        {moved.map(({ kind, count }) => (
          <li key={kind}>{t("handover.moved", { kind: t(`work.${kind}`, { defaultValue: kind }), count })}</li>
        ))}
      </ul>
    </div>
  );
}
