import { useTranslation } from "react-i18next";
import type { ReviewerSummary } from "@/api/types.gen";
import { Card } from "@/shared/ui/Page";
import { type ChosenCase, standingOf } from "../pairs";

interface ExpertChoiceProps {
  experts: readonly ReviewerSummary[];
  cases: readonly ChosenCase[];
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
}

/** Experts with their load, and what stands against each before they are chosen. */
export function ExpertChoice({ experts, cases, chosen, onChoose }: ExpertChoiceProps) {
  const { t } = useTranslation("review");
  return (
    <Card title={t("assign.experts", { count: chosen.length })}>
      {experts.length === 0 && <p className="soft">{t("assign.no-experts")}</p>}
      <ul className="plain-list rows">
        {experts.map(({ id, name, unitNames, assigned, submitted, held, capacity }) => (
          <li key={id}>
            <label className="choosing">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={(event) =>
                  onChoose(event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
                }
              />
              <span>
                {name} <span className="soft">{unitNames}</span>{" "}
                <span className="soft num">{t("assign.load", { assigned, submitted })}</span>{" "}
                {capacity !== null && (
                  <span className={held < capacity ? "soft num" : "field-error num"}>
                    {t("assign.capacity", { held, capacity })}
                  </span>
                )}
                {cases.map((each) => (
                  <Against key={each.id} chosen={each} expertId={id} />
                ))}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Against({ chosen, expertId }: { chosen: ChosenCase; expertId: string }) {
  const { t } = useTranslation("review");
  const standing = standingOf(chosen, expertId);
  if (standing === "NEW") return null;
  return (
    <span className={standing === "ASSIGNED" ? "against soft" : "against field-error"}>
      {standing !== "ASSIGNED" && <span aria-hidden="true">■ </span>}
      {t("assign.against", { title: chosen.title, why: t(`standing.${standing}`) })}
    </span>
  );
}
