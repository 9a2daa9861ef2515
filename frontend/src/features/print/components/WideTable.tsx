import type { ReactNode } from "react";

interface WideTableProps {
  label: string;
  headings: readonly string[];
  children: ReactNode;
}

/** A table that scrolls by itself where the window is narrower than the paper. */
export function WideTable({ label, headings, children }: WideTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="wide" aria-label={label} tabIndex={0}>
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
