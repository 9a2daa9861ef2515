import { type ReactNode, useRef } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import { Button } from "./Button";
import "./ordered-list.css";

export interface OrderedListProps<Item> {
  items: readonly Item[];
  onChange: (items: Item[]) => void;
  /** Of one of them, already translated: it heads the fields and names the buttons. */
  nameOf: (item: Item, index: number) => string;
  /** For whoever leads a reader to it. */
  idOf?: (index: number) => string;
  addLabel: string;
  /** What a new one starts from. */
  empty: () => Item;
  most: number;
  children: (item: Item, index: number, set: (part: Partial<Item>) => void) => ReactNode;
  /** Where rows can also be moved in another way than by their buttons. */
  Row?: (row: RowProps) => ReactNode;
  around?: (list: ReactNode, move: (from: number, to: number) => void) => ReactNode;
}

export interface RowProps {
  index: number;
  id: string | undefined;
  name: string;
  children: ReactNode;
}

function PlainRow({ id, children }: RowProps) {
  return <li id={id}>{children}</li>;
}

/** Things in an order of their own: add, move, remove. The keyboard stays with what was moved or added. */
export function OrderedList<Item extends object>(props: OrderedListProps<Item>) {
  const { items, onChange, nameOf, idOf, addLabel, empty, most, children, Row = PlainRow, around } = props;
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);

  const itemAt = (index: number) => place.current?.querySelectorAll<HTMLElement>(":scope > ol > li")[index];

  function moveTo(from: number, to: number): void {
    const moved = [...items];
    const [item] = moved.splice(from, 1);
    moved.splice(to, 0, item as Item);
    onChange(moved);
  }

  function move(index: number, by: number): void {
    flushSync(() => moveTo(index, index + by));
    const buttons = itemAt(index + by)?.querySelectorAll<HTMLButtonElement>(
      ":scope > fieldset > .ordered-actions button",
    );
    const pressed = by < 0 ? buttons?.[0] : buttons?.[1];
    (pressed?.disabled ? buttons?.[by < 0 ? 1 : 0] : pressed)?.focus();
  }

  function remove(index: number): void {
    flushSync(() => onChange(items.toSpliced(index, 1)));
    place.current?.querySelector<HTMLElement>(":scope > .ordered-add button")?.focus();
  }

  function add(): void {
    flushSync(() => onChange([...items, empty()]));
    itemAt(items.length)?.querySelector<HTMLElement>("input, select, textarea")?.focus();
  }

  const list = (
    <ol className="plain-list stack">
      {items.map((item, index) => {
        const name = nameOf(item, index);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: every control holds what it is given
          <Row key={index} index={index} id={idOf?.(index)} name={name}>
            <fieldset className="ordered">
              <legend>{name}</legend>
              {children(item, index, (part) => onChange(items.with(index, { ...item, ...part }) as Item[]))}
              <div className="ordered-actions">
                <Button
                  look="link"
                  aria-label={t("ordered.up-of", { name })}
                  disabled={index === 0}
                  onClick={() => move(index, -1)}
                >
                  {t("ordered.up")}
                </Button>
                <Button
                  look="link"
                  aria-label={t("ordered.down-of", { name })}
                  disabled={index === items.length - 1}
                  onClick={() => move(index, 1)}
                >
                  {t("ordered.down")}
                </Button>
                <Button look="link" aria-label={t("ordered.remove-of", { name })} onClick={() => remove(index)}>
                  {t("ordered.remove")}
                </Button>
              </div>
            </fieldset>
          </Row>
        );
      })}
    </ol>
  );
  return (
    <div className="stack" ref={place}>
      {around ? around(list, moveTo) : list}
      <div className="ordered-add">
        <Button look="plain" disabled={items.length >= most} onClick={add}>
          {addLabel}
        </Button>
      </div>
    </div>
  );
}
