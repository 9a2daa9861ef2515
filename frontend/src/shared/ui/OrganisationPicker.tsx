import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { getOrganisationOptions, listOrganisationsOptions } from "@/api/@tanstack/react-query.gen";
import { type FieldProps, Select, TextField } from "./fields";
import { unitLabel } from "./unit-label";
import { useSettled } from "./use-settled";

interface OrganisationPickerProps extends FieldProps {
  value: string;
  onChange: (organisationId: string, name: string) => void;
  /** The day they must exist on; today if left out. */
  on?: string;
}

const MOST_SHOWN = 50;

/** One organisation of thousands: some characters of its name, then a choice among those that have them. */
export function OrganisationPicker({ value, onChange, on, ...field }: OrganisationPickerProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const name = useSettled(typed.trim());
  const { data, isFetching } = useQuery({
    ...listOrganisationsOptions({ query: { limit: MOST_SHOWN, ...(on && { on }), ...(name && { name }) } }),
    placeholderData: (before) => before,
  });
  const found = data?.items ?? [];
  const isListed = found.some((item) => item.id === value);
  // What was chosen stays chosen while another name is looked for, and comes by its name from an address or a draft.
  const chosen = useQuery({
    ...getOrganisationOptions({ path: { id: value } }),
    enabled: value !== "" && data !== undefined && !isListed,
  }).data;
  const options = [
    ...(chosen && !isListed && value !== "" ? [{ value, label: chosen.name }] : []),
    ...found.map((item) => ({ value: item.id, label: unitLabel(item, found) })),
  ];

  function placeholder(): string {
    if (isFetching) return t("loading");
    if (found.length === 0) return t("picker.none");
    if (!data?.next) return t("picker.choose", { total: found.length });
    return data.total
      ? t("picker.more", { shown: found.length, total: data.total })
      : t("picker.many", { shown: found.length });
  }

  return (
    <fieldset className="picker" aria-label={field.label}>
      <TextField label={t("picker.find")} value={typed} onChange={setTyped} maxLength={100} />
      <Select
        {...field}
        value={options.some((option) => option.value === value) ? value : ""}
        onChange={(id) => onChange(id, options.find((option) => option.value === id)?.label ?? "")}
        options={options}
        placeholder={placeholder()}
      />
    </fieldset>
  );
}
