import type { Criterion } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { fullMarks, headingsAt, type Sheet, totalOf } from "../sheet";

interface SheetHeadingsProps {
  criteria: readonly Criterion[];
  index: number;
  scores: Sheet["scores"];
}

/** The headings that begin with a criterion, each with what was given under it so far. */
export function SheetHeadings({ criteria, index, scores }: SheetHeadingsProps) {
  const { number } = useFormats();
  return headingsAt(criteria, index).map(({ name, criteria: under }) => {
    const isUpper = name === criteria[index]?.group;
    const Heading = isUpper ? "h3" : "h4";
    const full = fullMarks({ criteria: under });
    return (
      <Heading key={`${isUpper} ${name}`} className="sheet-heading">
        {name}
        {full > 0 && (
          <span className="soft num">
            {number(totalOf({ criteria: under }, scores))} / {number(full)}
          </span>
        )}
      </Heading>
    );
  });
}
