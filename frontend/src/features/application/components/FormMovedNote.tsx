import { useTranslation } from "react-i18next";
import type { ApplicationFormMove } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { FormChangeList } from "@/shared/ui/FormChangeList";

interface FormMovedNoteProps {
  move: ApplicationFormMove | null;
  /** What was typed on this device and has no place in the form any more. */
  homeless: readonly { place: string; now: unknown }[];
  onSeen: (place: string) => void;
}

/** The form has changed while it was filled in: what is otherwise, and what has no place any more. */
export function FormMovedNote({ move, homeless, onSeen }: FormMovedNoteProps) {
  const { t } = useTranslation("form-move");
  const { moment } = useFormats();
  return (
    <section className="alert" aria-label={t("title")}>
      <p>
        <span aria-hidden="true">▲ </span>
        {move ? t("moved", { at: moment(move.movedAt), reason: move.reason }) : t("title")}
      </p>
      {move && <FormChangeList changes={move.changes} />}
      {move && move.setAside.length > 0 && (
        <>
          <p>{t("set-aside")}</p>
          <dl className="set-aside">
            {move.setAside.map(({ titles, text, checked }) => (
              <div key={titles.join("/")}>
                <dt>{titles.join(t("within"))}</dt>
                <dd className="form-text">{checked === null ? text : t(checked ? "yes" : "no")}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {homeless.length > 0 && (
        <>
          <p>{t("homeless")}</p>
          <ul className="plain-list">
            {homeless.map(({ place, now }) => (
              <li key={place}>
                <span className="form-text">{typeof now === "string" ? now : JSON.stringify(now)}</span>{" "}
                <Button look="link" onClick={() => onSeen(place)}>
                  {t("seen")}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
