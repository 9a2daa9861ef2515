import { useTranslation } from "react-i18next";
import { useFormats } from "@/shared/i18n/format";
import { backwards, type ListSearch, onwards, refined } from "@/shared/list/list-search";
import { Button } from "./Button";

interface PagerProps<Search extends ListSearch<string>> {
  page: {
    next?: string | null;
    /** Null: more than is worth counting; undefined: nothing is said. */
    total?: number | null;
  };
  search: Search;
  onSearch: (search: Search) => void;
}

/** How many there are, and the ways through them; shows nothing where all of them stand on the page. */
export function Pager<Search extends ListSearch<string>>({
  page: { total, next },
  search,
  onSearch,
}: PagerProps<Search>) {
  const { t } = useTranslation();
  const formats = useFormats();
  const before = backwards(search);
  if (total === undefined && search.cursor === undefined && !next) return null;
  return (
    <nav className="pager" aria-label={t("table.pages")}>
      {total !== undefined && (
        <span className="soft num">
          {total === null ? t("table.total-many") : t("table.total", { total: formats.number(total) })}
        </span>
      )}
      {search.cursor !== undefined && (
        <Button look="plain" onClick={() => onSearch(refined(search, {}))}>
          {t("table.first")}
        </Button>
      )}
      {before && (
        <Button look="plain" onClick={() => onSearch(before)}>
          {t("table.previous")}
        </Button>
      )}
      {next && (
        <Button look="plain" onClick={() => onSearch(onwards(search, next))}>
          {t("table.next")}
        </Button>
      )}
    </nav>
  );
}
