import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type ListSearch, refined } from "@/shared/list/list-search";
import { Button } from "./Button";
import { TextField } from "./fields";

interface NameFilterProps<Search extends ListSearch<string> & { name?: string }> {
  /** Which names; left out where there is but one kind. */
  label?: string;
  search: Search;
  onSearch: (search: Search) => void;
}

/** Some characters of a name, looked for when asked to, in a list whose address holds `name`. */
export function NameFilter<Search extends ListSearch<string> & { name?: string }>(props: NameFilterProps<Search>) {
  // A name that came by the address or went with the back button stands in the field.
  return <Filter key={props.search.name ?? ""} {...props} />;
}

function Filter<Search extends ListSearch<string> & { name?: string }>({
  label,
  search,
  onSearch,
}: NameFilterProps<Search>) {
  const { t } = useTranslation();
  const [name, setName] = useState(search.name ?? "");
  return (
    <form
      className="filters find"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(refined(search, { name: name.trim() || undefined } as Partial<Search>));
      }}
    >
      <TextField label={label ?? t("table.by-name")} value={name} onChange={setName} maxLength={100} />
      <Button type="submit" look="plain">
        {t("table.find")}
      </Button>
    </form>
  );
}
