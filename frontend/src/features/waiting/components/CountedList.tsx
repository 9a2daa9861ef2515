import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "@/shared/i18n/format";
import "../waiting.css";

export interface Counted {
  key: string;
  /** Null: more than is worth counting. */
  count: number | null;
  /** What there are `count` of, with the way there. */
  what: ReactNode;
  notes?: readonly (string | null | undefined)[];
}

/** A number, what it counts, and what else is to be known of it. */
export function CountedList({ entries }: { entries: readonly Counted[] }) {
  const { t } = useTranslation("waiting");
  const formats = useFormats();
  return (
    <ul className="plain-list waiting">
      {entries.map(({ key, count, what, notes = [] }) => (
        <li key={key}>
          <b className="num">{count === null ? t("many") : formats.number(count)}</b>
          <span>
            {what}
            {notes.filter(Boolean).map((note) => (
              <span key={note} className="soft">
                {note}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
