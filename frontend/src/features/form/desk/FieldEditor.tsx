import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Checkbox } from "@/shared/ui/Checkbox";
import { Select, TextArea, TextField } from "@/shared/ui/fields";
import { FIELD_KINDS, type FieldDraft, type FieldKind, ofKind } from "../form-draft";
import { ConditionEditor } from "./ConditionEditor";
import { FieldExtras } from "./FieldExtras";
import { Messages } from "./Messages";

interface FieldEditorProps {
  field: FieldDraft;
  mayHold: boolean;
  told: readonly string[] | undefined;
  /** Of the whole form. */
  all: readonly FieldDraft[];
  /** Of its answers. */
  place: string;
  onChange: (field: FieldDraft) => void;
  /** The fields within it. */
  children: ReactNode;
}

/** One field of a form: what is asked, in which way, and whether it must be answered. */
export function FieldEditor({ field, mayHold, told, all, place, onChange, children }: FieldEditorProps) {
  const { t } = useTranslation("builder");
  const set = (part: Partial<FieldDraft>) => onChange({ ...field, ...part });
  const kinds: readonly FieldKind[] = FIELD_KINDS.filter((kind) => mayHold || (kind !== "GROUP" && kind !== "TABLE"));
  const isOther = field.kind === "OTHER";
  return (
    <>
      <Messages told={told} />
      <div className="side-by-side">
        <TextField
          label={field.kind === "PLEDGE" ? t("statement") : t("title")}
          isRequired
          maxLength={200}
          value={field.title}
          onChange={(title) => set({ title })}
        />
        <Select<FieldKind>
          label={t("kind-label")}
          isDisabled={isOther}
          value={field.kind}
          options={(isOther ? [field.kind] : kinds).map((value) => ({ value, label: t(`kind.${value}`) }))}
          onChange={(kind) => onChange(ofKind(field, kind))}
        />
      </div>
      {isOther && <p className="soft">{t("other-hint")}</p>}
      {field.kind === "CHOICE" && (
        <TextArea
          label={t("choices")}
          hint={t("choices-hint")}
          isRequired
          value={field.choices}
          onChange={(choices) => set({ choices })}
        />
      )}
      <TextField
        label={t("description")}
        hint={t("description-hint")}
        value={field.description}
        onChange={(description) => set({ description })}
      />
      <Checkbox label={t("required")} isChecked={field.isRequired} onChange={(isRequired) => set({ isRequired })} />
      {!isOther && (
        <>
          <ConditionEditor
            condition={field.shownWhen}
            all={all}
            place={place}
            onChange={(shownWhen) => set({ shownWhen })}
          />
          <FieldExtras field={field} all={all} place={place} mayPrefill={mayHold} set={set} />
        </>
      )}
      {children}
    </>
  );
}
