import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/shared/ui/Button";
import { DateField, TextField } from "@/shared/ui/fields";
import type { AuditSearch } from "../audit-search";

interface AuditFiltersProps {
  search: AuditSearch;
  onSearch: (search: AuditSearch) => void;
}

export function AuditFilters({ search: { cursor: _, ...filters }, onSearch }: AuditFiltersProps) {
  const { t } = useTranslation("audit");
  const [operation, setOperation] = useState(filters.operation ?? "");
  return (
    <form
      className="filters"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch({ ...filters, operation: operation.trim() || undefined });
      }}
    >
      <DateField
        label={t("from")}
        value={filters.from ?? ""}
        onChange={(from) => onSearch({ ...filters, from: from || undefined })}
      />
      <DateField
        label={t("to")}
        value={filters.to ?? ""}
        onChange={(to) => onSearch({ ...filters, to: to || undefined })}
      />
      <TextField label={t("operation")} value={operation} onChange={setOperation} maxLength={100} />
      <Button type="submit" look="plain">
        {t("find")}
      </Button>
    </form>
  );
}
