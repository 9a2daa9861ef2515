import { Table, type TableColumnsType } from "antd";
import { useTranslation } from "react-i18next";
import { type ListSearch, refined } from "@/shared/list/list-search";
import { Pager } from "@/shared/ui/Pager";
import "./data-table.css";

interface ListPage<Row> {
  items: readonly Row[];
  next?: string | null;
  /** Null: more than is worth counting. */
  total?: number | null;
}

export interface DataTableProps<Row, Search extends ListSearch<string>> {
  /** Said to a screen reader: what this is a table of. */
  label: string;
  /** `sorter: true` on those the API can sort by; their `key` is the API's name. Leave it out where order is fixed. */
  columns: TableColumnsType<Row>;
  page: ListPage<Row>;
  rowKey: (row: Row) => string;
  search: Search;
  /** Navigates with the new search, so that the address bar always holds the state. */
  onSearch: (search: Search) => void;
  isLoading?: boolean;
  /** Where rows can be chosen, on whichever page they are. */
  selection?: RowSelection<Row>;
}

export interface RowSelection<Row> {
  keys: readonly string[];
  isSelectable: (row: Row) => boolean;
  /** Said to a screen reader. */
  nameOf: (row: Row) => string;
  onSelect: (rows: readonly Row[], isChosen: boolean) => void;
}

/** A list as the API hands it out, page by page; presents only, the route fetches. */
export function DataTable<Row extends object, Search extends ListSearch<string>>({
  label,
  columns,
  page,
  rowKey,
  search,
  onSearch,
  isLoading = false,
  selection,
}: DataTableProps<Row, Search>) {
  const { t } = useTranslation();
  const key = search.sort?.replace(/^-/, "");
  return (
    <section aria-label={label} className="stack">
      {/* Reached by keyboard, so that a table wider than the screen can be moved without a mouse. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take the focus */}
      <div className="scrolling" tabIndex={0}>
        <Table<Row>
          columns={columns.map((column) =>
            "sorter" in column && column.sorter
              ? {
                  ...column,
                  sortOrder: column.key === key ? (search.sort?.startsWith("-") ? "descend" : "ascend") : null,
                }
              : column,
          )}
          dataSource={[...page.items]}
          rowKey={rowKey}
          loading={isLoading}
          {...(selection && {
            rowSelection: {
              selectedRowKeys: [...selection.keys],
              preserveSelectedRowKeys: true,
              getCheckboxProps: (row) => ({
                disabled: !selection.isSelectable(row),
                "aria-label": t("table.choose", { name: selection.nameOf(row) }),
              }),
              getTitleCheckboxProps: () => ({ "aria-label": t("table.choose-page") }),
              onSelect: (row, isChosen) => selection.onSelect([row], isChosen),
              onSelectAll: (isChosen, _all, changed) => selection.onSelect(changed, isChosen),
            },
          })}
          pagination={false}
          size="middle"
          // In our own grey: the library's is too pale to read.
          locale={{ emptyText: <span className="soft">{t("table.empty")}</span> }}
          onChange={(_pagination, _filters, sorter) => {
            const { columnKey, order } = Array.isArray(sorter) ? (sorter[0] ?? {}) : sorter;
            const sort = order ? `${order === "descend" ? "-" : ""}${String(columnKey)}` : undefined;
            onSearch(refined(search, { sort } as Partial<Search>));
          }}
        />
      </div>
      <Pager page={page} search={search} onSearch={onSearch} />
    </section>
  );
}
