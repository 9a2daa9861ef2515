import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "@/shared/i18n/format";
import { choicesOf, type FieldSchema, type FormHints, memberOf, type Place, placeAt, placesOf } from "./form-schema";
import "./form.css";

interface FormAnswersProps {
  form: FieldSchema;
  hints?: FormHints;
  answers: unknown;
  /** The blind copy (活页): without what would tell who applies. */
  isBlind?: boolean;
  /** An uploaded file by its id. */
  file: (fileId: string) => ReactNode;
}

/** What was filled in, to be read and printed. */
export function FormAnswers({ form, hints, answers, isBlind = false, file }: FormAnswersProps) {
  const root = useMemo(() => placesOf(form, hints), [form, hints]);
  return (
    <div className="form-answers">
      <Answers place={root} value={answers} isBlind={isBlind} file={file} />
    </div>
  );
}

interface FieldAnswerProps extends Omit<FormAnswersProps, "answers" | "isBlind"> {
  /** Into no list. */
  pointer: string;
  value: unknown;
}

/** One answer alone, as the whole form shows it. */
export function FieldAnswer({ form, hints, pointer, value, file }: FieldAnswerProps) {
  const found = placeAt(placesOf(form, hints), pointer);
  return (
    <div className="form-answers">
      {found && <Answer place={found.place} value={value} isBlind={false} file={file} />}
    </div>
  );
}

interface AnswersProps {
  place: Place;
  value: unknown;
  isBlind: boolean;
  file: (fileId: string) => ReactNode;
}

function Answers({ place, value, ...rest }: AnswersProps) {
  return (
    <dl>
      {place.members
        .filter(({ place: member }) => !(rest.isBlind && member.hint.blind))
        .map(({ name, place: member }) => (
          <div key={name} className={member.schema.type === "object" || member.item ? "form-whole" : undefined}>
            <dt>{member.schema.title}</dt>
            <dd>
              <Answer place={member} value={memberOf(value, name)} {...rest} />
            </dd>
          </div>
        ))}
    </dl>
  );
}

function Answer({ place, value, ...rest }: AnswersProps) {
  const { t } = useTranslation("form");
  const { money, number } = useFormats();
  const { schema, hint, item } = place;
  if (schema.type === "object") return <Answers place={place} value={value} {...rest} />;
  if (value === undefined || (Array.isArray(value) && value.length === 0)) {
    return <span className="soft">{t("empty")}</span>;
  }
  if (item && Array.isArray(value)) {
    return (
      <ol>
        {value.map((one, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves in what is only read
          <li key={i}>
            <Answer place={item} value={one} {...rest} />
          </li>
        ))}
      </ol>
    );
  }
  if (schema.format === "file-id") return rest.file(String(value));
  const choice = choicesOf(schema)?.find((each) => each.value === value);
  if (choice) return choice.label;
  if (typeof value === "boolean") return value ? t("yes") : t("no");
  if (hint.widget === "MONEY") return t("amount", { yuan: money(String(value)) });
  if (typeof value === "number") return number(value);
  return <span className="form-text">{String(value)}</span>;
}
