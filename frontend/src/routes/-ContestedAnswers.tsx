import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RoundApplication } from "@/api/types.gen";
import { FieldAnswer } from "@/features/form/FormAnswers";
import { type FieldSchema, type FormHints, placeAt, placesOf } from "@/features/form/form-schema";
import { Contested, type ContestedField } from "@/shared/draft/Contested";
import type { Edit } from "@/shared/draft/edits";
import { isRecord } from "@/shared/json/pointer";
import { type Clash, type Merged, merge, type Side } from "@/shared/merge/merge";
import { AnsweredFile } from "./-ApplicationAnswers";

const ANSWERS = "/answers";

interface ContestedAnswersProps {
  /** As somebody else wrote it; `key` by its version. */
  base: RoundApplication;
  schema: FieldSchema;
  hints: FormHints;
  /** By the places that somebody else changed too, what was typed here. */
  mine: readonly (readonly [string, Edit])[];
  onMine: (place: string) => void;
  onTheirs: (place: string) => void;
  onMerged: (place: string, value: unknown) => void;
}

interface ContestedList extends Merged {
  place: string;
}

/** What two people changed at once, answer beside answer; of lists, only the cells that both changed. */
export function ContestedAnswers({ base, schema, hints, mine, onMine, onTheirs, onMerged }: ContestedAnswersProps) {
  const { t } = useTranslation("application");
  const [choices, setChoices] = useState<Readonly<Record<string, Side>>>({});
  const root = placesOf(schema, hints);
  const lists = mine.flatMap(([place, edit]) => mergedList(place, edit, choices));
  const whole = mine.filter(([place]) => lists.every((list) => list.place !== place));
  const cells = lists.flatMap((list) => list.clashes);

  // where nobody has to choose, both rows stand there at once
  useEffect(() => {
    for (const { place, value, clashes } of lists) if (clashes.length === 0) onMerged(place, value);
  });

  const choose = (id: string, side: Side) => setChoices((chosen) => ({ ...chosen, [id]: side }));
  const isCell = (place: string) => cells.some(({ id }) => id === place);
  return (
    <Contested
      fields={[...whole.map(([place, edit]) => contested(place, edit)), ...cells.map(contestedCell)]}
      onMine={(place) => (isCell(place) ? choose(place, "MINE") : onMine(place))}
      onTheirs={(place) => (isCell(place) ? choose(place, "THEIRS") : onTheirs(place))}
    />
  );

  /** None for what is no list, and for more rows together than the form takes: then one of both lists is chosen. */
  function mergedList(place: string, { origin, now, before }: Edit, chosen: typeof choices): ContestedList[] {
    if (!Array.isArray(now) || !Array.isArray(before)) return [];
    const below = Object.fromEntries(
      Object.entries(chosen)
        .filter(([id]) => id.startsWith(`${place}/`))
        .map(([id, side]) => [id.slice(place.length), side]),
    );
    const { value, clashes } = merge(origin, now, before, {}, below);
    const most = placeAt(root, place.slice(ANSWERS.length))?.place.schema.maxItems;
    if (most !== undefined && (value as unknown[]).length > most) return [];
    return [{ place, value, clashes: clashes.map((clash) => ({ ...clash, id: place + clash.id })) }];
  }

  function contested(place: string, { now, before }: Edit): ContestedField {
    if (place === "/title") {
      return { place, label: t("title"), mine: String(now ?? ""), theirs: String(before ?? "") };
    }
    const titles = placeAt(root, place.slice(ANSWERS.length))?.titles ?? [];
    return { place, label: titles.join(" › "), mine: shown(place, now), theirs: shown(place, before) };
  }

  function contestedCell({ id, trail, mine: own, theirs }: Clash): ContestedField {
    const [list = "", ...cell] = placeAt(root, id.slice(ANSWERS.length))?.titles ?? [];
    const label = [list, ...trail.map(rowName), ...cell].filter(Boolean).join(" › ");
    const words = (value: unknown) => (value === undefined ? t("shared:contested.removed") : shown(id, value));
    return { place: id, label, mine: words(own), theirs: words(theirs) };
  }

  function shown(place: string, value: unknown) {
    return (
      <FieldAnswer
        form={schema}
        hints={hints}
        pointer={place.slice(ANSWERS.length)}
        value={value}
        file={(id) => (
          <AnsweredFile
            file={base.files.find((file) => file.id === id) ?? { id, name: t("file"), state: "NOT_SCANNED" }}
          />
        )}
      />
    );
  }
}

/** What a row says first. */
function rowName(row: unknown): string {
  const texts = isRecord(row) ? Object.values(row).filter((value) => typeof value === "string" && value !== "") : [];
  return String(texts[0] ?? "");
}
