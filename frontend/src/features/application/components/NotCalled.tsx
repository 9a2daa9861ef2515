import { useTranslation } from "react-i18next";
import { Card } from "@/shared/ui/Page";

/** In place of the button, for who comes from a unit that the round does not call: how to apply all the same. */
export function NotCalled() {
  const { t } = useTranslation("open-rounds");
  return (
    <Card>
      <p>{t("not-called")}</p>
      <p className="soft">{t("not-called-hint")}</p>
    </Card>
  );
}
