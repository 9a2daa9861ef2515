import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { listOrganisationsOptions } from "@/api/@tanstack/react-query.gen";
import { type FieldProps, Select, TextField } from "./fields";

interface OrganisationPickerProps extends FieldProps {
  value: string;
  onChange: (organisationId: string) => void;
  /** The day they must exist on; today if left out. */
  on?: string;
}

const MOST_SHOWN = 50;

/** One organisation of thousands: some characters of its name, then a choice among those that have them. */
export function OrganisationPicker({ value, onChange, on, ...field }: OrganisationPickerProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const name = useDeferredValue(typed.trim());
  const { data, isFetching } = useQuery({
    ...listOrganisationsOptions({ query: { limit: MOST_SHOWN, ...(on && { on }), ...(name && { name }) } }),
    placeholderData: (before) => before,
  });
  const options = (data?.items ?? []).map((item) => ({ value: item.id, label: item.name }));
  const isListed = options.some((option) => option.value === value);
  return (
    <>
      <TextField label={t("picker.find", { label: field.label })} value={typed} onChange={setTyped} maxLength={100} />
      <Select
        {...field}
        value={isListed ? value : ""}
        onChange={onChange}
        options={options}
        placeholder={isFetching ? t("loading") : t("picker.choose", { total: options.length })}
      />
    </>
  );
}
