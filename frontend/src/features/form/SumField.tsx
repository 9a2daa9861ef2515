import { useTranslation } from "react-i18next";
import { useFormats } from "@/shared/i18n/format";
import { FieldGroup } from "./FieldGroup";
import type { Place } from "./form-schema";

interface SumFieldProps {
  place: Place;
  /** The titles of the rows' column. */
  of: readonly string[];
  value: unknown;
  help: string | undefined;
  error: string | undefined;
}

/** A sum that the form reckons itself: to be read, not to be typed. */
export function SumField({ place, of, value, help, error }: SumFieldProps) {
  const { t } = useTranslation("form");
  const { money } = useFormats();
  const { schema } = place;
  const how = t("sum-of", { column: of.join(t("within")) });
  const told = schema.type === "string" ? t("amount", { yuan: money(String(value)) }) : String(value);
  return (
    <FieldGroup
      legend={schema.title ?? ""}
      help={help === undefined ? how : `${help} ${how}`}
      error={error}
      isRequired={false}
    >
      <output className="form-sum">{value === undefined ? t("sum-none") : told}</output>
    </FieldGroup>
  );
}
