import { type ReactNode, useMemo } from "react";
import { type ShownFields, shownFields } from "./conditions";
import { FieldGroup } from "./FieldGroup";
import { type FieldSchema, type FormHints, helpOf, memberOf, type Place, placesOf } from "./form-schema";
import { ItemList } from "./ItemList";
import { LeafField } from "./LeafField";
import { SumField } from "./SumField";
import { summedTitles, withSums } from "./sums";
import "./form.css";

export interface FilesSlot {
  pointer: string;
  label: string;
  help: string | undefined;
  error: string | undefined;
  isRequired: boolean;
  most: number;
  fileIds: string[];
  onChange: (fileIds: string[]) => void;
}

export interface FieldContext {
  /** What is wrong, by pointer, in words. */
  errors: Readonly<Record<string, string>>;
  /** `undefined` where the field was emptied; `withValueAt` puts it in its place. */
  onChange: (pointer: string, value: unknown) => void;
  /** The field for uploaded files: who keeps them is for the page to say. */
  files: (slot: FilesSlot) => ReactNode;
}

interface FormFieldsProps extends FieldContext {
  form: FieldSchema;
  hints?: FormHints;
  answers: unknown;
}

/** The fields of a form that are shown with its answers, by the browser's own controls. */
export function FormFields({ form, hints, answers, ...context }: FormFieldsProps) {
  const root = useMemo(() => placesOf(form, hints), [form, hints]);
  const reckoned = useMemo(() => withSums(root, answers), [root, answers]);
  const { isShown } = useMemo(() => shownFields(root, reckoned), [root, reckoned]);
  return (
    <div className="form-fields">
      <Members place={root} pointer="" value={reckoned} context={{ ...context, root, isShown }} />
    </div>
  );
}

interface AtProps {
  place: Place;
  pointer: string;
  value: unknown;
  context: FieldContext & Pick<ShownFields, "isShown"> & { root: Place };
}

function Members({ place, pointer, value, context }: AtProps) {
  return place.members
    .map(({ name, place: member }) => ({ name, member, at: `${pointer}/${name}` }))
    .filter(({ at }) => context.isShown(at))
    .map(({ name, member, at }) => (
      <FieldAt key={name} place={member} pointer={at} value={memberOf(value, name)} context={context} />
    ));
}

function FieldAt(at: AtProps) {
  return (
    <div id={fieldId(at.pointer)}>
      <FieldOf {...at} />
    </div>
  );
}

function FieldOf({ place, pointer, value, context }: AtProps) {
  const { schema, isRequired } = place;
  const about = { help: helpOf(place), error: context.errors[pointer], isRequired };
  const label = schema.title ?? "";
  if (schema.type === "object") {
    return (
      <FieldGroup legend={label} {...about} isSection>
        <Members place={place} pointer={pointer} value={value} context={context} />
      </FieldGroup>
    );
  }
  if (place.item?.schema.format === "file-id") {
    return context.files({
      pointer,
      label,
      ...about,
      most: schema.maxItems ?? 1,
      fileIds: Array.isArray(value) ? value.map(String) : [],
      onChange: (fileIds) => context.onChange(pointer, fileIds.length === 0 ? undefined : fileIds),
    });
  }
  const { item } = place;
  if (item) {
    return (
      <ItemList
        place={place}
        pointer={pointer}
        items={Array.isArray(value) ? value : []}
        error={about.error}
        onChange={context.onChange}
      >
        {(one, itemPointer) =>
          item.schema.type === "object" ? (
            <Members place={item} pointer={itemPointer} value={one} context={context} />
          ) : (
            <FieldAt place={item} pointer={itemPointer} value={one} context={context} />
          )
        }
      </ItemList>
    );
  }
  if (place.hint.sumOf !== undefined) {
    return <SumField place={place} of={summedTitles(context.root, place.hint.sumOf)} value={value} {...about} />;
  }
  return <LeafField place={place} value={value} {...about} onChange={(next) => context.onChange(pointer, next)} />;
}

/** Of the element around a field, for whoever leads a reader to it. */
export function fieldId(pointer: string): string {
  return `form-field${pointer}`;
}
