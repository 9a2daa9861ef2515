import { useTranslation } from "react-i18next";
import { TextField } from "@/shared/ui/fields";
import type { OutlineBatch } from "../../outline";
import { useEditing } from "./editing";
import { NodeList } from "./NodeList";
import { NumberField } from "./NumberField";

interface BatchesProps {
  batches: readonly OutlineBatch[];
  pointer: string;
}

/** "The fourth batch of study tours": which of a row of rounds an item is about. */
export function Batches({ batches, pointer }: BatchesProps) {
  const { t } = useTranslation("drafting");
  const { set } = useEditing();
  return (
    <NodeList<OutlineBatch>
      pointer={pointer}
      nodes={batches}
      empty={{ ordinal: 1, word: t("batch.word"), of: null }}
      addLabel={t("add.batch")}
    >
      {(batch, at) => (
        <fieldset className="pair batch">
          <legend>{t("batch.title")}</legend>
          <NumberField
            label={t("batch.ordinal")}
            value={batch.ordinal}
            onChange={(value) => set(`${at}/ordinal`, value)}
          />
          <TextField
            label={t("batch.unit")}
            hint={t("batch.unit-hint")}
            maxLength={10}
            value={batch.word ?? ""}
            onChange={(value) => set(`${at}/word`, value)}
          />
          <TextField
            label={t("batch.of")}
            maxLength={300}
            value={batch.of ?? ""}
            onChange={(value) => set(`${at}/of`, value || null)}
          />
        </fieldset>
      )}
    </NodeList>
  );
}
