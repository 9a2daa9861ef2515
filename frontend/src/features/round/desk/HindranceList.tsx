import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ProblemEntry } from "@/api/types.gen";
import { Card } from "@/shared/ui/Page";
import type { Place, To } from "../template-kind";

interface HindranceListProps {
  /** Already translated; the second is said where there are none. */
  title: string;
  none: string;
  hindrances: readonly ProblemEntry[];
  placeOf: (pointer: string) => Place;
  /** To where the place is written. */
  link: (id: string) => To;
}

/** Everything that is in the way, each line leading to its field. */
export function HindranceList({ title, none, hindrances, placeOf, link }: HindranceListProps) {
  const { t } = useTranslation("round");
  if (hindrances.length === 0) {
    return (
      <p className="soft">
        <span aria-hidden="true">● </span>
        {none}
      </p>
    );
  }
  return (
    <Card title={title}>
      <ul className="plain-list rows">
        {hindrances.map(({ pointer, message }) => {
          const place = placeOf((pointer ?? "").replace(/^#/, ""));
          return (
            <li key={`${pointer} ${message}`}>
              <span aria-hidden="true">▲ </span>
              <Link {...link(place.id)}>{place.label}</Link>
              {t("colon")}
              {message}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
