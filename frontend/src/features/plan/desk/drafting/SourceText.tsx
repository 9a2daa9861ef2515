import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type Mark, segmentsOf } from "../../segments";

interface SourceTextProps {
  text: string;
  marks: readonly Mark[];
  /** The place in the draft that is looked at now. */
  here: string | undefined;
  onChoose: (pointer: string) => void;
}

/** The notice as it was read; every figure and every doubt is marked where it stands. */
export function SourceText({ text, marks, here, onChoose }: SourceTextProps) {
  const { t } = useTranslation("drafting");
  const segments = useMemo(() => segmentsOf(text, marks), [text, marks]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take focus
    <section className="source" tabIndex={0} aria-label={t("source")}>
      {segments.map((segment) => {
        const mark = segment.marks.find((each) => each.kind === "finding") ?? segment.marks[0];
        if (mark === undefined) return segment.text;
        const isHere = segment.marks.some((each) => each.pointer === here);
        return (
          <mark
            key={segment.start}
            id={`mark:${mark.pointer}`}
            className={`${mark.kind} ${isHere ? "here" : ""}`}
            title={mark.kind === "finding" ? t("mark.finding") : t("mark.target")}
          >
            <button type="button" className="mark-text" onClick={() => onChoose(mark.pointer)}>
              {segment.text}
            </button>
          </mark>
        );
      })}
    </section>
  );
}
