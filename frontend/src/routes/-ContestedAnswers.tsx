import { useTranslation } from "react-i18next";
import type { RoundApplication } from "@/api/types.gen";
import { FieldAnswer } from "@/features/form/FormAnswers";
import { type FieldSchema, type FormHints, placeAt, placesOf } from "@/features/form/form-schema";
import { Contested } from "@/shared/draft/Contested";
import { valueAt } from "@/shared/json/pointer";
import { AnsweredFile } from "./-ApplicationAnswers";

const ANSWERS = "/answers";

interface ContestedAnswersProps {
  base: RoundApplication;
  schema: FieldSchema;
  hints: FormHints;
  /** By the places that somebody else changed too, what was typed here. */
  mine: readonly (readonly [string, unknown])[];
  onMine: (place: string) => void;
  onTheirs: (place: string) => void;
}

/** What two people changed at once, answer beside answer. */
export function ContestedAnswers({ base, schema, hints, mine, onMine, onTheirs }: ContestedAnswersProps) {
  const { t } = useTranslation("application");
  const root = placesOf(schema, hints);
  return <Contested fields={mine.map(([place, now]) => contested(place, now))} onMine={onMine} onTheirs={onTheirs} />;

  function contested(place: string, now: unknown) {
    if (place === "/title") {
      return { place, label: t("title"), mine: String(now ?? ""), theirs: base.title ?? "" };
    }
    const pointer = place.slice(ANSWERS.length);
    const shown = (value: unknown) => (
      <FieldAnswer
        form={schema}
        hints={hints}
        pointer={pointer}
        value={value}
        file={(id) => (
          <AnsweredFile
            file={base.files.find((file) => file.id === id) ?? { id, name: t("file"), state: "NOT_SCANNED" }}
          />
        )}
      />
    );
    const titles = placeAt(root, pointer)?.titles ?? [];
    return { place, label: titles.join(" › "), mine: shown(now), theirs: shown(valueAt(base, place)) };
  }
}
