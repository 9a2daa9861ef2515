import { useTranslation } from "react-i18next";
import { type ListSearch, refined } from "@/shared/list/list-search";
import { Select } from "@/shared/ui/fields";

type Choice = "ANY" | "IN_USE" | "RETIRED";

interface InUseFilterProps<Search extends ListSearch<string> & { retired?: boolean }> {
  search: Search;
  onSearch: (search: Search) => void;
}

/** Of what is never deleted: those in use, those no longer, or all. */
export function InUseFilter<Search extends ListSearch<string> & { retired?: boolean }>({
  search,
  onSearch,
}: InUseFilterProps<Search>) {
  const { t } = useTranslation("round");
  const chosen: Choice = search.retired === undefined ? "ANY" : search.retired ? "RETIRED" : "IN_USE";
  return (
    <Select<Choice>
      label={t("in-use.label")}
      value={chosen}
      options={[
        { value: "ANY", label: t("in-use.any") },
        { value: "IN_USE", label: t("in-use.in-use") },
        { value: "RETIRED", label: t("in-use.retired") },
      ]}
      onChange={(choice) =>
        onSearch(refined(search, { retired: choice === "ANY" ? undefined : choice === "RETIRED" } as Partial<Search>))
      }
    />
  );
}
