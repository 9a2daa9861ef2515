import { useTranslation } from "react-i18next";
import type { RoundDecision } from "@/api/types.gen";
import { Button } from "@/shared/ui/Button";
import { leadTo } from "@/shared/ui/lead-to";
import { CaseLink } from "./ranking/NotReady";

export const REASON_PLACE = "decision-reason";

/** What stops the saved draft from being signed off; each line leads to its row. */
export function DecisionHindrances({
  decision: { items, hindrances },
  onLead,
}: {
  decision: RoundDecision;
  onLead: (applicationId: string) => void;
}) {
  const { t } = useTranslation("decision");
  if (hindrances.length === 0) {
    return (
      <p className="soft">
        <span aria-hidden="true">● </span>
        {t("hindrances.none")}
      </p>
    );
  }
  return (
    <div>
      <h3>{t("hindrances.title", { total: hindrances.length })}</h3>
      <ul className="plain-list rows">
        {hindrances.map(({ pointer, message }) => {
          const place = pointer.replace(/^#/, "");
          const item = items[Number(/^\/items\/(\d+)/.exec(place)?.[1] ?? -1)];
          return (
            <li key={`${pointer} ${message}`}>
              <span aria-hidden="true">▲ </span>
              {item && (
                <Button look="link" onClick={() => onLead(item.applicationId)}>
                  {item.title}
                </Button>
              )}
              {place === "/reason" && (
                <Button look="link" onClick={() => leadTo(REASON_PLACE)}>
                  {t("basis.label")}
                </Button>
              )}{" "}
              {message} <CaseLink pointer={place}>{t("look")}</CaseLink>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
