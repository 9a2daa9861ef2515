import { useTranslation } from "react-i18next";
import type { RubricContent } from "@/api/types.gen";
import type { Place } from "./template-kind";

/** Where a pointer into a rubric leads. */
export function useRubricPlaces({
  variants,
  groups,
  scorers,
  criteria,
  vetoes,
}: RubricContent): (pointer: string) => Place {
  const { t } = useTranslation("rubric");
  return (pointer) => {
    const [, list, index] = pointer.split("/");
    const number = Number(index);
    if (list === "criteria" && index !== undefined) {
      return {
        label: criteria[number]?.name || t("criterion-number", { number: number + 1 }),
        id: `criterion-${number}`,
      };
    }
    if (list === "vetoes" && index !== undefined) {
      return { label: vetoes?.[number]?.name || t("veto-number", { number: number + 1 }), id: `veto-${number}` };
    }
    if (list === "variants" && index !== undefined) {
      return { label: variants?.[number] || t("variant-number", { number: number + 1 }), id: `variant-${number}` };
    }
    if (list === "groups" && index !== undefined) {
      const stated = groups?.[number];
      const label = stated?.subgroup || stated?.group || t("stated-number", { number: number + 1 });
      return { label, id: `stated-${number}` };
    }
    if (list === "scorers") {
      return index === undefined
        ? { label: t("scorers"), id: "rubric-scorers" }
        : { label: scorers?.[number]?.name || t("scorer-number", { number: number + 1 }), id: `scorer-${number}` };
    }
    if (list === "step") return { label: t("step"), id: "rubric-step" };
    return { label: t("criteria"), id: "rubric-criteria" };
  };
}
