import type { ReactNode } from "react";

/** With more columns than these A4 has no room for usual letters. */
const MOST_USUAL = 8;

interface WideTableProps {
  label: string;
  headings: readonly string[];
  children: ReactNode;
}

/** A table that scrolls by itself where the window is narrower than the paper. */
export function WideTable({ label, headings, children }: WideTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={headings.length > MOST_USUAL ? "wide dense" : "wide"} aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th scope="col" key={heading}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
