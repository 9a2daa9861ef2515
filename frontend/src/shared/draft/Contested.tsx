import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/shared/ui/Button";
import "./draft.css";

/** A place that two people wrote. */
export interface ContestedField {
  place: string;
  label: string;
  mine: ReactNode;
  theirs: ReactNode;
}

interface ContestedProps {
  fields: readonly ContestedField[];
  onMine: (place: string) => void;
  onTheirs: (place: string) => void;
}

/** Both texts beside one another, and one press for either; nothing is sent before. */
export function Contested({ fields, onMine, onTheirs }: ContestedProps) {
  const { t } = useTranslation();
  if (fields.length === 0) return null;
  return (
    <section className="contested" role="alert" aria-label={t("contested.title")}>
      <p>
        <span aria-hidden="true">▲ </span>
        {t("contested.title")}
      </p>
      {fields.map(({ place, label, mine, theirs }) => (
        <div key={place} className="stack">
          <h3>{label}</h3>
          <dl>
            <dt>{t("contested.mine")}</dt>
            <dd>{mine}</dd>
            <dt>{t("contested.theirs")}</dt>
            <dd>{theirs}</dd>
          </dl>
          <div className="actions start">
            <Button look="plain" aria-label={t("contested.take-mine", { label })} onClick={() => onMine(place)}>
              {t("contested.use-mine")}
            </Button>
            <Button look="plain" aria-label={t("contested.take-theirs", { label })} onClick={() => onTheirs(place)}>
              {t("contested.use-theirs")}
            </Button>
          </div>
        </div>
      ))}
    </section>
  );
}
