import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { DecisionOutcome } from "@/api/types.gen";
import { PartPager, partOf } from "@/shared/desk/PartPager";
import { Button } from "@/shared/ui/Button";
import { Checkbox } from "@/shared/ui/Checkbox";
import { Select, TextField } from "@/shared/ui/fields";
import { chosenRequest } from "../../bulk-lines";
import type { DecidedCase } from "../../decision-draft";
import type { AskingProps } from "./BulkRule";

/** Cases chosen one by one, of which the same is said. */
export function BulkChoice({ cases, isPending, onAsk }: AskingProps & { cases: readonly DecidedCase[] }) {
  const { t } = useTranslation("bulk");
  const [name, setName] = useState("");
  const [part, setPart] = useState(0);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = useState<DecisionOutcome>("SELECTED");
  const [grade, setGrade] = useState("");
  const found = cases.filter(({ title, unitName }) => `${title} ${unitName}`.includes(name.trim()));
  const toggle = (id: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onAsk(chosenRequest([...chosen], outcome, grade));
      }}
    >
      <div className="filters">
        <TextField
          label={t("choice.find")}
          value={name}
          onChange={(typed) => {
            setName(typed);
            setPart(0);
          }}
        />
        <Button look="link" onClick={() => setChosen(new Set([...chosen, ...found.map((each) => each.applicationId)]))}>
          {t("choice.all", { total: found.length })}
        </Button>
        <Button look="link" onClick={() => setChosen(new Set())}>
          {t("choice.none")}
        </Button>
      </div>
      <ul className="plain-list">
        {partOf(found, part).map(({ applicationId, title, unitName, place }) => (
          <li key={applicationId}>
            <Checkbox
              label={t(place === null ? "choice.case" : "choice.ranked", { title, unit: unitName, place })}
              isChecked={chosen.has(applicationId)}
              onChange={(isChosen) => toggle(applicationId, isChosen)}
            />
          </li>
        ))}
      </ul>
      <PartPager total={found.length} part={part} onPart={setPart} />
      <div className="filters">
        <Select<DecisionOutcome>
          label={t("choice.outcome")}
          value={outcome}
          options={[
            { value: "SELECTED", label: t("outcome.SELECTED") },
            { value: "NOT_SELECTED", label: t("outcome.NOT_SELECTED") },
          ]}
          onChange={setOutcome}
        />
        {outcome === "SELECTED" && (
          <TextField label={t("choice.grade")} value={grade} maxLength={20} onChange={setGrade} />
        )}
      </div>
      <div className="actions start">
        <Button type="submit" look="plain" isBusy={isPending} disabled={chosen.size === 0}>
          {t("choice.preview", { total: chosen.size })}
        </Button>
      </div>
    </form>
  );
}
