import { useTranslation } from "react-i18next";
import type { Place, To } from "./template-kind";

const ELSEWHERE = ["rules", "quotas", "standIns"];

/** Where what stops a round from opening is put right: a field of its form, or a page of its own. */
export function useRoundPlaces(roundId: string) {
  const { t } = useTranslation("round");
  const params = { roundId };
  return {
    placeOf: (pointer: string): Place => {
      const name = pointer.split("/")[1] ?? "";
      return { label: t(`field.${name}`), id: ELSEWHERE.includes(name) ? name : fieldId(name) };
    },
    link: (id: string): To => {
      if (id === "rules") return { to: "/rounds/$roundId/rules", params };
      if (id === "quotas") return { to: "/rounds/$roundId/quotas", params };
      if (id === "standIns") return { to: "/rounds/$roundId/stand-ins", params };
      return { to: "/rounds/$roundId/edit", params, hash: id };
    },
  };
}

/** Of the element around a field of the round's form. */
export function fieldId(name: string): string {
  return `round-${name}`;
}
