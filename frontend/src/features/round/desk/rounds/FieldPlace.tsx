import type { ReactNode } from "react";
import { fieldId } from "../../use-round-places";

/** Where a link from what is in the way leads to. */
export function FieldPlace({ name, children }: { name: string; children: ReactNode }) {
  return <div id={fieldId(name)}>{children}</div>;
}
