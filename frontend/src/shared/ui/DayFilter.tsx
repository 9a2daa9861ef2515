import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "@/shared/i18n/format";
import { type ListSearch, refined } from "@/shared/list/list-search";
import { DateField } from "./fields";

interface DayFilterProps {
  label: string;
  value: string | undefined;
  onChange: (day: string | undefined) => void;
}

/**
 * A day that a page is narrowed by. Typed by keyboard its year comes digit by digit, each time a whole date: the field
 * shows what is typed until it is left, and years of fewer than four digits are not looked for.
 */
export function DayFilter({ label, value = "", onChange }: DayFilterProps) {
  const [typed, setTyped] = useState<string>();
  return (
    <DateField
      label={label}
      value={typed ?? value}
      onChange={(day) => {
        setTyped(day);
        if (!day.startsWith("0")) onChange(day || undefined);
      }}
      onLeave={() => setTyped(undefined)}
    />
  );
}

interface DayLookedAtProps<Search extends ListSearch & { on?: string }> {
  search: Search;
  onSearch: (search: Search) => void;
}

/** Things as they stood on a day, in a page whose address holds `on`; today if it does not. */
export function DayLookedAt<Search extends ListSearch & { on?: string }>({
  search,
  onSearch,
}: DayLookedAtProps<Search>) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <DayFilter
      label={t("table.on-day")}
      value={search.on ?? formats.day(new Date())}
      onChange={(on) => onSearch(refined(search, { on } as Partial<Search>))}
    />
  );
}
