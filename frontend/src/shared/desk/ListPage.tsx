import type { ReactNode } from "react";
import type { ListSearch } from "@/shared/list/list-search";
import { Page } from "@/shared/ui/Page";
import { DataTable, type DataTableProps } from "./DataTable";

interface ListPageProps<Row, Search extends ListSearch<string>>
  extends Omit<DataTableProps<Row, Search>, "label" | "rowKey"> {
  /** Of the page, and of its one table. */
  title: string;
  note?: ReactNode;
  actions?: ReactNode;
  /** Over the table: what narrows it, what holds for all of it. */
  above: ReactNode;
  /** Dialogs. */
  children?: ReactNode;
}

/** A page that is one table of things with ids. */
export function ListPage<Row extends { id: string }, Search extends ListSearch<string>>({
  title,
  note,
  actions,
  above,
  children,
  ...table
}: ListPageProps<Row, Search>) {
  return (
    <Page title={title} note={note} actions={actions}>
      {above}
      <DataTable label={title} rowKey={(row) => row.id} {...table} />
      {children}
    </Page>
  );
}
