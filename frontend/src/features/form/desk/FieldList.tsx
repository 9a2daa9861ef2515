import { useTranslation } from "react-i18next";
import { OrderedList } from "@/shared/ui/OrderedList";
import { emptyField, type FieldDraft, freeName } from "../form-draft";
import { builderId, pathBelow, placeOfPath } from "../place-of-field";
import { FieldEditor } from "./FieldEditor";

interface FieldListProps {
  fields: readonly FieldDraft[];
  /** Of the whole form. */
  all: readonly FieldDraft[];
  /** In the schema, of what holds them. */
  path: string;
  /** Whether they may be groups and tables. */
  mayHold: boolean;
  messages: Readonly<Record<string, readonly string[]>>;
  onChange: (fields: FieldDraft[]) => void;
}

const MOST_FIELDS = 100;

export function FieldList({ fields, all, path, mayHold, messages, onChange }: FieldListProps) {
  const { t } = useTranslation("builder");
  return (
    <OrderedList
      items={fields}
      onChange={onChange}
      nameOf={(field, index) =>
        field.title === ""
          ? t("field-number", { number: index + 1 })
          : t("field-named", { number: index + 1, title: field.title })
      }
      idOf={(index) => builderId(`${path}/properties/${fields[index]?.name}`)}
      addLabel={mayHold ? t("add-field") : t("add-inner-field")}
      empty={() => emptyField(freeName(fields))}
      most={MOST_FIELDS}
    >
      {(field, index) => {
        const at = `${path}/properties/${field.name}`;
        return (
          <FieldEditor
            field={field}
            mayHold={mayHold}
            told={messages[builderId(at)]}
            all={all}
            place={placeOfPath(at)}
            onChange={(changed) => onChange(fields.with(index, changed))}
          >
            {(field.kind === "GROUP" || field.kind === "TABLE") && (
              <FieldList
                fields={field.fields}
                all={all}
                path={pathBelow(at, field)}
                mayHold={false}
                messages={messages}
                onChange={(inner) => onChange(fields.with(index, { ...field, fields: inner }))}
              />
            )}
          </FieldEditor>
        );
      }}
    </OrderedList>
  );
}
