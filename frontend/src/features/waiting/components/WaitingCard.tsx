import { useTranslation } from "react-i18next";
import { Card } from "@/shared/ui/Page";
import type { Told } from "../waiting-kinds";
import { WaitingList } from "./WaitingList";

/** 轮到我处理, also where nothing is. */
export function WaitingCard({ waiting }: { waiting: readonly Told[] }) {
  const { t } = useTranslation("waiting");
  return (
    <Card title={t("title")}>
      {waiting.length === 0 ? <p className="soft">{t("nothing")}</p> : <WaitingList waiting={waiting} />}
    </Card>
  );
}
