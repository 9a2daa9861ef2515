import type { ReactNode } from "react";
import type { ListSearch } from "@/shared/list/list-search";
import { Page } from "@/shared/ui/Page";
import { ColumnChooser } from "./ColumnChooser";
import { type ColumnChoice, chosenColumns } from "./chosen-columns";
import { DataTable, type DataTableProps } from "./DataTable";

interface ListPageProps<Row, Search extends ListSearch<string>>
  extends Omit<DataTableProps<Row, Search>, "label" | "rowKey" | "columns"> {
  /** Of the page, and of its one table. */
  title: string;
  note?: ReactNode;
  actions?: ReactNode;
  /** Over the table: what narrows it, what holds for all of it. */
  above: ReactNode;
  columns?: DataTableProps<Row, Search>["columns"];
  /** Instead of `columns`, where people choose which of them are shown. */
  choice?: ColumnChoice<Row>;
  /** Dialogs. */
  children?: ReactNode;
}

/** A page that is one table of things with ids. */
export function ListPage<Row extends { id: string }, Search extends ListSearch<string>>({
  title,
  note,
  actions,
  above,
  columns = [],
  choice,
  children,
  ...table
}: ListPageProps<Row, Search>) {
  return (
    <Page title={title} note={note} actions={actions}>
      {above}
      {choice && <ColumnChooser columns={choice} search={table.search} onSearch={table.onSearch} />}
      <DataTable
        label={title}
        rowKey={(row) => row.id}
        columns={choice ? chosenColumns(choice, table.search) : columns}
        {...table}
      />
      {children}
    </Page>
  );
}
