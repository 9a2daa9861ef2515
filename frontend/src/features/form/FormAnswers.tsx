import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "@/shared/i18n/format";
import { shownFields } from "./conditions";
import { choicesOf, type FieldSchema, type FormHints, memberOf, type Place, placeAt, placesOf } from "./form-schema";
import "./form.css";

const UNGROUPED = 10_000;

interface FormAnswersProps {
  form: FieldSchema;
  hints?: FormHints;
  answers: unknown;
  /** The blind copy (活页): without what would tell who applies. */
  isBlind?: boolean;
  /** An uploaded file by its id. */
  file: (fileId: string) => ReactNode;
}

/** What was filled in, to be read and printed; hidden fields are left out. */
export function FormAnswers({ form, hints, answers, isBlind = false, file }: FormAnswersProps) {
  const root = useMemo(() => placesOf(form, hints), [form, hints]);
  const isShown = useMemo(() => {
    const shown = shownFields(root, answers);
    return (pointer: string, place: Place) => shown.isShown(pointer) && !(isBlind && place.hint.blind);
  }, [root, answers, isBlind]);
  return (
    <div className="form-answers">
      <Answers place={root} pointer="" value={answers} isShown={isShown} file={file} />
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
      {found && <Answer place={found.place} pointer={pointer} value={value} isShown={always} file={file} />}
    </div>
  );
}

const always = () => true;

interface AnswersProps {
  place: Place;
  pointer: string;
  value: unknown;
  isShown: (pointer: string, place: Place) => boolean;
  file: (fileId: string) => ReactNode;
}

function Answers({ place, pointer, value, ...rest }: AnswersProps) {
  return (
    <dl>
      {place.members
        .filter(({ name, place: member }) => rest.isShown(`${pointer}/${name}`, member))
        .map(({ name, place: member }) => (
          <div key={name} className={member.schema.type === "object" || member.item ? "form-whole" : undefined}>
            <dt>{member.schema.title}</dt>
            <dd>
              <Answer place={member} pointer={`${pointer}/${name}`} value={memberOf(value, name)} {...rest} />
            </dd>
          </div>
        ))}
    </dl>
  );
}

function Answer({ place, pointer, value, ...rest }: AnswersProps) {
  const { t } = useTranslation("form");
  const { money, number } = useFormats();
  const { schema, hint, item } = place;
  if (schema.type === "object") return <Answers place={place} pointer={pointer} value={value} {...rest} />;
  if (value === undefined || (Array.isArray(value) && value.length === 0)) {
    return <span className="soft">{t("empty")}</span>;
  }
  if (item && Array.isArray(value)) {
    return (
      <ol>
        {value.map((one, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves in what is only read
          <li key={i}>
            <Answer place={item} pointer={`${pointer}/${i}`} value={one} {...rest} />
          </li>
        ))}
      </ol>
    );
  }
  if (schema.format === "file-id") return rest.file(String(value));
  const choice = choicesOf(schema)?.find((each) => each.value === value);
  if (choice) return choice.label;
  if (typeof value === "boolean") return value ? t("yes") : t("no");
  // In a blind copy what would tell is masked, in a number too.
  if (hint.widget === "MONEY" && Number.isFinite(Number(value))) return t("amount", { yuan: money(String(value)) });
  // Without groups where a reader needs none: it may be a year.
  if (typeof value === "number") return Math.abs(value) < UNGROUPED ? String(value) : number(value);
  return <span className="form-text">{String(value)}</span>;
}
