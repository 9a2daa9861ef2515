import { useTranslation } from "react-i18next";
import { MomentField } from "@/shared/ui/MomentField";
import { Card } from "@/shared/ui/Page";
import { FieldPlace } from "./FieldPlace";
import { bound, type RoundFieldsProps } from "./round-fields";

export function WindowFields(props: RoundFieldsProps) {
  const { t } = useTranslation("round");
  const field = bound(props);
  return (
    <Card title={t("part.window")}>
      <p className="soft">{t("window-hint")}</p>
      <div className="side-by-side">
        <FieldPlace name="opensAt">
          <MomentField label={t("field.opensAt")} {...field("opensAt")} />
        </FieldPlace>
        <FieldPlace name="closesAt">
          <MomentField label={t("field.closesAt")} {...field("closesAt")} />
        </FieldPlace>
      </div>
    </Card>
  );
}
