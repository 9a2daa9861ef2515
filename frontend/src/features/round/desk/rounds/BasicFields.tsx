import { useTranslation } from "react-i18next";
import type { Hosting } from "@/api/types.gen";
import { Select, TextField } from "@/shared/ui/fields";
import { MomentField } from "@/shared/ui/MomentField";
import { Card } from "@/shared/ui/Page";
import { LEVELS } from "../../round-draft";
import { HOSTINGS } from "../../round-search";
import { FieldPlace } from "./FieldPlace";
import { bound, type RoundFieldsProps } from "./round-fields";

export function BasicFields(props: RoundFieldsProps) {
  const { t } = useTranslation("round");
  const { draft, faultAt } = props;
  const field = bound(props);

  function host(hosted: Hosting): void {
    draft.set("hosted", hosted);
    if (hosted === "ABOVE") return;
    // a round of our own has no host above
    for (const name of ["hostName", "hostDeadline", "hostQuota"] as const) {
      if (draft.values[name] !== "") draft.set(name, "");
    }
  }

  return (
    <>
      <Card title={t("part.basic")}>
        <FieldPlace name="title">
          <TextField label={t("field.title")} isRequired maxLength={200} {...field("title")} />
        </FieldPlace>
        <div className="side-by-side">
          <TextField label={t("field.year")} isRequired inputMode="numeric" {...field("year")} />
          <TextField label={t("field.batch")} isRequired inputMode="numeric" {...field("batch")} />
        </div>
        <div className="side-by-side">
          <FieldPlace name="level">
            <Select
              label={t("field.level")}
              options={LEVELS.map((value) => ({ value, label: t(`shared:level.${value}`) }))}
              {...field("level")}
            />
          </FieldPlace>
          <FieldPlace name="hosted">
            <Select
              label={t("field.hosted")}
              value={draft.values.hosted}
              options={HOSTINGS.map((value) => ({ value, label: t(`hosted.${value}`) }))}
              error={faultAt("hosted")}
              onChange={host}
            />
          </FieldPlace>
        </div>
      </Card>
      {draft.values.hosted === "ABOVE" && (
        <Card title={t("part.host")}>
          <FieldPlace name="hostName">
            <TextField label={t("field.hostName")} hint={t("host-hint")} maxLength={100} {...field("hostName")} />
          </FieldPlace>
          <div className="side-by-side">
            <FieldPlace name="hostDeadline">
              <MomentField label={t("field.hostDeadline")} {...field("hostDeadline")} />
            </FieldPlace>
            <FieldPlace name="hostQuota">
              <TextField label={t("field.hostQuota")} inputMode="numeric" {...field("hostQuota")} />
            </FieldPlace>
          </div>
        </Card>
      )}
    </>
  );
}
