import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./Button";

const FEW = 8;

interface LongTextProps {
  text: string;
  /** Where it is not the page's own. */
  lang?: string | undefined;
}

/** A text as it was written; of one with many lines only the first, until somebody asks for the rest. */
export function LongText({ text, lang }: LongTextProps) {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const lines = text.split("\n");
  const isLong = lines.length > FEW + 2;
  return (
    <>
      <p className="written" lang={lang}>
        {isLong && !isWhole ? lines.slice(0, FEW).join("\n") : text}
      </p>
      {isLong && (
        <Button look="link" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t("long-text.fold") : t("long-text.unfold", { total: lines.length })}
        </Button>
      )}
    </>
  );
}
