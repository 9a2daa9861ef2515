import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Expert } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { Checkbox } from "@/shared/ui/Checkbox";
import { FormDialog } from "@/shared/ui/FormDialog";
import { DateField } from "@/shared/ui/fields";
import { useInviting } from "../../use-invitations";

interface InviteDialogProps {
  roundId: string;
  /** Who is not asked already. */
  experts: readonly Expert[];
  onClose: () => void;
}

/** Several at once; each gets a message. */
export function InviteDialog({ roundId, experts, onClose }: InviteDialogProps) {
  const { t } = useTranslation("assignment");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [answerBy, setAnswerBy] = useState("");
  const [isEmpty, setEmpty] = useState(false);
  const { act, isPending, problem } = useInviting(roundId, onClose);
  return (
    <FormDialog
      title={t("invitation.open")}
      submit={t("invitation.yes")}
      isPending={isPending}
      problem={problem}
      shown={["/answerBy"]}
      onClose={onClose}
      onSubmit={() => {
        setEmpty(chosen.length === 0);
        if (chosen.length === 0) return;
        act({ path: { id: roundId }, body: { expertIds: [...chosen], answerBy: answerBy || null } });
      }}
    >
      <fieldset className="stack">
        <legend>{t("invitation.whom")}</legend>
        {experts.length === 0 && <p className="soft">{t("invitation.nobody-left")}</p>}
        {experts.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            isChecked={chosen.includes(id)}
            onChange={(isChecked) => setChosen(isChecked ? [...chosen, id] : chosen.filter((other) => other !== id))}
          />
        ))}
        {isEmpty && <p className="field-error">{t("invitation.choose-some")}</p>}
      </fieldset>
      <DateField
        label={t("invitation.answer-by")}
        hint={t("invitation.answer-by-hint")}
        value={answerBy}
        onChange={setAnswerBy}
        error={faultAt(problem, "/answerBy")}
      />
    </FormDialog>
  );
}
