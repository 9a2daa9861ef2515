import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Programme } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { FormDialog } from "@/shared/ui/FormDialog";
import { Select, TextField } from "@/shared/ui/fields";
import { useReadyProgrammes, useTakingReady } from "../../use-exchange";

interface TakeProgrammeDialogProps {
  onTaken: (made: Programme) => void;
  onClose: () => void;
}

/** A programme with form, rubric and pipeline as it is usually run, to begin with. */
export function TakeProgrammeDialog({ onTaken, onClose }: TakeProgrammeDialogProps) {
  const { t } = useTranslation("exchange");
  const [code, setCode] = useState("");
  const [name, setName] = useState("");
  const programmes = useReadyProgrammes();
  const chosen = programmes.find((each) => each.code === code);
  const { act, isPending, problem } = useTakingReady(onTaken);
  return (
    <FormDialog
      title={t("from.programme")}
      submit={t("take")}
      isPending={isPending}
      problem={problem}
      shown={["/name"]}
      onSubmit={() => chosen && act({ path: { code }, body: name.trim() === "" ? {} : { name: name.trim() } })}
      onClose={onClose}
    >
      <p className="soft">{t("programme-note")}</p>
      <Select
        label={t("ready")}
        isRequired
        value={code}
        options={[
          { value: "", label: t("choose") },
          ...programmes.map((each) => ({ value: each.code, label: each.name })),
        ]}
        onChange={setCode}
      />
      {chosen && (
        <>
          <p>
            {chosen.purpose} {!chosen.scored && t("unscored")}
          </p>
          <TextField
            label={t("name")}
            hint={t("name-hint", { name: chosen.name })}
            maxLength={80}
            value={name}
            error={faultAt(problem, "/name")}
            onChange={setName}
          />
        </>
      )}
    </FormDialog>
  );
}
