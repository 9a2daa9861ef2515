import { useTranslation } from "react-i18next";
import { Card } from "@/shared/ui/Page";

/** In place of the button, in a round whose works are called in. */
export function FinishedOnly() {
  const { t } = useTranslation("open-rounds");
  return (
    <Card>
      <p>{t("finished-only")}</p>
    </Card>
  );
}
