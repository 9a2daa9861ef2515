import { useTranslation } from "react-i18next";
import { type ListSearch, refined } from "@/shared/list/list-search";
import { Checkbox } from "@/shared/ui/Checkbox";
import { chosenColumns, type ListColumn } from "./chosen-columns";

interface ColumnChooserProps<Search extends ListSearch<string>> {
  columns: readonly ListColumn[];
  search: Search;
  onSearch: (search: Search) => void;
}

/** Which columns are shown, and saved as a spreadsheet; the address holds them. */
export function ColumnChooser<Search extends ListSearch<string>>({
  columns,
  search,
  onSearch,
}: ColumnChooserProps<Search>) {
  const { t } = useTranslation("search");
  const shown = chosenColumns(columns, search).map(({ key }) => key);

  function show(key: string, isShown: boolean): void {
    const next = columns.map((column) => column.key).filter((each) => (each === key ? isShown : shown.includes(each)));
    // A table without columns says nothing.
    if (next.length === 0) return;
    const own = columns.filter(({ isExtra }) => !isExtra).map((column) => column.key);
    const isOwn = next.join() === own.join();
    onSearch(refined(search, { columns: isOwn ? undefined : next.join() } as Partial<Search>));
  }

  return (
    <details className="columns">
      <summary>{t("columns.open")}</summary>
      <fieldset>
        <legend className="unseen">{t("columns.open")}</legend>
        {columns.map(({ key, title }) => (
          <Checkbox
            key={key}
            label={String(title)}
            isChecked={shown.includes(key)}
            onChange={(isShown) => show(key, isShown)}
          />
        ))}
      </fieldset>
    </details>
  );
}
