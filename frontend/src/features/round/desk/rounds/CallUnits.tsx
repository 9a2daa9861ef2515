import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asProblem } from "@/shared/api/problem";
import { Button } from "@/shared/ui/Button";
import { Select, TextField } from "@/shared/ui/fields";
import { OrganisationPicker } from "@/shared/ui/OrganisationPicker";
import { Card } from "@/shared/ui/Page";
import { toast } from "@/shared/ui/toasts";
import { type QuotaDraft, withUnits } from "../../quota-draft";
import { CALLED_KINDS, type CalledKind, type UnitSource, useGroups, useUnitsOf } from "../../use-units-of";

interface CallUnitsProps {
  /** Whose round it is: only units below it apply. */
  countyId: string;
  drafts: readonly QuotaDraft[];
  onChange: (drafts: QuotaDraft[]) => void;
}

/** Many units at once, one by name, and one number for all. */
export function CallUnits({ countyId, drafts, onChange }: CallUnitsProps) {
  const { t } = useTranslation("round");
  const groups = useGroups();
  const unitsOf = useUnitsOf();
  const [atMost, setAtMost] = useState("1");
  const [chosen, choose] = useState<string>("CENTRE");
  const [isReading, setReading] = useState(false);
  const kind = CALLED_KINDS.find((each) => each === chosen);
  const source: UnitSource =
    kind === undefined ? { group: chosen } : { kind: kind satisfies CalledKind, below: countyId };

  async function addMany(): Promise<void> {
    setReading(true);
    try {
      onChange(withUnits(drafts, await unitsOf(source), atMost));
    } catch (error) {
      toast.tell(asProblem(error));
    } finally {
      setReading(false);
    }
  }

  return (
    <Card title={t("call.title")}>
      <div className="filters">
        <TextField label={t("call.at-most")} inputMode="numeric" value={atMost} onChange={setAtMost} />
        <Button
          look="plain"
          disabled={drafts.length === 0}
          onClick={() => onChange(drafts.map((draft) => ({ ...draft, atMost })))}
        >
          {t("call.all-alike")}
        </Button>
      </div>
      <div className="filters">
        <Select
          label={t("call.source")}
          value={chosen}
          options={[
            ...CALLED_KINDS.map((value) => ({ value: value as string, label: t(`call.kind.${value}`) })),
            ...groups.map(({ id, name }) => ({ value: id, label: t("call.group", { name }) })),
          ]}
          onChange={choose}
        />
        <Button look="plain" isBusy={isReading} onClick={() => void addMany()}>
          {t("call.add")}
        </Button>
      </div>
      <OrganisationPicker
        label={t("call.one")}
        value=""
        onChange={(id, name) => id !== "" && onChange(withUnits(drafts, [{ id, name }], atMost))}
      />
    </Card>
  );
}
