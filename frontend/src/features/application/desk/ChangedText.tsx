import { useTranslation } from "react-i18next";
import { useWordDifference } from "../use-word-difference";

/** A text before and after in one, with what went and what came marked by more than colour. */
export function ChangedText({ before, after }: { before: string; after: string }) {
  const { t } = useTranslation("difference");
  const pieces = useWordDifference(before, after);
  if (pieces === undefined) {
    return (
      <>
        <p className="written soft">
          <del>{before}</del>
        </p>
        <p className="written">
          <ins>{after}</ins>
        </p>
      </>
    );
  }
  return (
    <p className="written">
      {pieces.map(({ text, is }, index) => {
        if (is === "KEPT") return text;
        const Mark = is === "ADDED" ? "ins" : "del";
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a text's pieces stand where they stand
          <Mark key={index} aria-label={t(`mark.${is}`, { text })}>
            {text}
          </Mark>
        );
      })}
    </p>
  );
}
