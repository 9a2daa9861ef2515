import type { TableColumnsType } from "antd";
import type { ListSearch } from "@/shared/list/list-search";

/** A column of a list whose columns can be chosen; its key is the spreadsheet's name for it. */
export interface ListColumn {
  key: string;
  title?: unknown;
  /** Shown only to who asks for it. */
  isExtra?: boolean;
}

export type ColumnChoice<Row> = (TableColumnsType<Row>[number] & ListColumn)[];

/** Those that the address asks for, in the list's own order; one that the list has no longer is left out. */
export function chosenColumns<Column extends ListColumn>(
  columns: readonly Column[],
  { columns: chosen }: ListSearch<string>,
): Column[] {
  const keys = chosen?.split(",") ?? [];
  const found = columns.filter(({ key }) => keys.includes(key));
  return found.length > 0 ? found : columns.filter(({ isExtra }) => !isExtra);
}
