import { type ReactNode, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import { Button } from "@/shared/ui/Button";
import { FieldGroup } from "./FieldGroup";
import { helpOf, type Place } from "./form-schema";

interface ItemListProps {
  place: Place;
  pointer: string;
  items: unknown[];
  error: string | undefined;
  onChange: (pointer: string, value: unknown) => void;
  children: (item: unknown, pointer: string) => ReactNode;
}

/** A list to add to and remove from; the keyboard goes to what was added, and back to the button after a removal. */
export function ItemList({ place, pointer, items, error, onChange, children }: ItemListProps) {
  const { t } = useTranslation("form");
  const list = useRef<HTMLDivElement>(null);
  const keys = useKeys(items.length);
  const { schema, isRequired } = place;
  const title = schema.title ?? "";
  const itemTitle = place.item?.schema.title ?? title;
  const most = schema.maxItems ?? 0;

  const add = () => {
    flushSync(() => onChange(pointer, [...items, place.item?.schema.type === "object" ? {} : ""]));
    list.current?.querySelector<HTMLElement>(".form-item:last-of-type :is(input, select, textarea)")?.focus();
  };
  const remove = (index: number) => {
    keys.remove(index);
    flushSync(() => onChange(pointer, items.length === 1 ? undefined : items.filter((_, i) => i !== index)));
    list.current?.querySelector<HTMLElement>(".form-add")?.focus();
  };

  return (
    <FieldGroup legend={title} help={helpOf(place)} error={error} isRequired={isRequired} isSection>
      <div className="form-list" ref={list}>
        {items.map((item, i) => {
          const name = t("item", { title: itemTitle, number: i + 1 });
          return (
            <fieldset className="form-item" key={keys.of(i)}>
              <legend>{name}</legend>
              {children(item, `${pointer}/${i}`)}
              <Button
                look="link"
                className="form-remove"
                aria-label={t("remove-item", { name })}
                onClick={() => remove(i)}
              >
                {t("remove")}
              </Button>
            </fieldset>
          );
        })}
        {items.length < most ? (
          <Button look="plain" className="form-add" onClick={add}>
            {t("add", { title: itemTitle })}
          </Button>
        ) : (
          <p className="soft form-add" tabIndex={-1}>
            {t("full", { most })}
          </p>
        )}
      </div>
    </FieldGroup>
  );
}

/** Items have no ids of their own; by their number, what is half typed in one would go over to the next. */
function useKeys(length: number) {
  const [keys, setKeys] = useState<number[]>([]);
  const next = useRef(0);
  const known = keys.slice(0, length);
  while (known.length < length) known.push(next.current++);
  if (known.length !== keys.length) setKeys(known);
  return {
    of: (index: number) => known[index],
    remove: (index: number) => setKeys(known.filter((_, i) => i !== index)),
  };
}
