import { useTranslation } from "react-i18next";
import type { ApplicationEvent } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";

/** What happened to it, the latest first. */
export function HistoryList({ events }: { events: readonly ApplicationEvent[] }) {
  const { t } = useTranslation("application");
  const formats = useFormats();
  return (
    <ol className="plain-list rows">
      {events.map(({ id, kind, at, byName, reason, revision }) => (
        <li key={id}>
          <p>
            {t(`event.${kind}`)}
            {(kind === "SUBMITTED" || kind === "CORRECTED") && t("history.time", { number: revision })}{" "}
            <span className="soft num">
              {formats.deadline(at)}
              {byName && ` ${byName}`}
            </span>
          </p>
          {reason && <p className="written soft">{reason}</p>}
        </li>
      ))}
    </ol>
  );
}
