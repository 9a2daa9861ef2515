import { useTranslation } from "react-i18next";
import { Button } from "@/shared/ui/Button";

/** So many rows at once stay quick, however long the list is. */
export const PART = 100;

export function partOf<Row>(rows: readonly Row[], part: number): Row[] {
  return rows.slice(part * PART, (part + 1) * PART);
}

interface PartPagerProps {
  total: number;
  /** From 0. */
  part: number;
  onPart: (part: number) => void;
}

/** The ways through a list that is all there, part by part; nothing where it is one part. */
export function PartPager({ total, part, onPart }: PartPagerProps) {
  const { t } = useTranslation();
  if (total <= PART) return null;
  return (
    <nav className="pager" aria-label={t("part.label")}>
      <span className="soft num">
        {t("part.of", { from: part * PART + 1, to: Math.min(total, (part + 1) * PART), total })}
      </span>
      <Button look="plain" disabled={part === 0} onClick={() => onPart(part - 1)}>
        {t("part.previous")}
      </Button>
      <Button look="plain" disabled={(part + 1) * PART >= total} onClick={() => onPart(part + 1)}>
        {t("part.next")}
      </Button>
    </nav>
  );
}
