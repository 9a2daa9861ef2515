import { useTranslation } from "react-i18next";
import { fieldId } from "./FormFields";
import { type FieldSchema, type FormHints, type Place, placesOf } from "./form-schema";

interface FormFaultsProps {
  form: FieldSchema;
  hints?: FormHints;
  /** In words, by pointer. */
  errors: Readonly<Record<string, string>>;
}

/** Everything that is wrong in one place, in the order of the fields; each line leads to its field. */
export function FormFaults({ form, hints, errors }: FormFaultsProps) {
  const { t } = useTranslation("form");
  const faults = Object.entries(errors).map(([pointer, message]) => ({
    pointer,
    message,
    ...found(placesOf(form, hints), pointer, {
      item: (title, number) => t("item", { title, number }),
      // its title is the whole statement
      pledge: t("pledge"),
    }),
  }));
  if (faults.length === 0) return null;
  return (
    <div className="alert bad" role="alert">
      <p>
        <span aria-hidden="true">■ </span>
        {t("faults", { count: faults.length })}
      </p>
      <ul className="form-faults">
        {faults.toSorted(byPosition).map(({ pointer, names, message }) => (
          <li key={pointer}>
            <a
              href={`#${fieldId(pointer)}`}
              onClick={(event) => {
                event.preventDefault();
                lead(pointer);
              }}
            >
              {t("fault-at", { names: names.join(t("within")), message })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Found {
  names: string[];
  position: number[];
}

interface Wording {
  item: (title: string, number: number) => string;
  pledge: string;
}

function found(root: Place, pointer: string, wording: Wording): Found {
  const names: string[] = [];
  const position: number[] = [];
  let place = root;
  for (const segment of pointer.split("/").slice(1)) {
    if (place.item) {
      const title = place.item.schema.title ?? place.schema.title ?? "";
      names.splice(-1, 1, wording.item(title, Number(segment) + 1));
      position.push(Number(segment));
      place = place.item;
    } else {
      const index = place.members.findIndex(({ name }) => name === segment);
      const member = place.members[index]?.place;
      if (member === undefined) break;
      names.push(member.schema.const === true ? wording.pledge : (member.schema.title ?? segment));
      position.push(index);
      place = member;
    }
  }
  return { names: names.length === 0 ? [root.schema.title ?? ""] : names, position };
}

function byPosition(a: Found, b: Found): number {
  const differs = a.position.findIndex((at, i) => at !== b.position[i]);
  if (differs === -1) return a.position.length - b.position.length;
  return (a.position[differs] ?? 0) - (b.position[differs] ?? -1);
}

function lead(pointer: string): void {
  const field = document.getElementById(fieldId(pointer));
  field?.querySelector<HTMLElement>("fieldset, input, select, textarea, button")?.focus();
}
