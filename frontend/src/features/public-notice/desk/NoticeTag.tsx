import { useTranslation } from "react-i18next";
import type { PublicNoticeState } from "@/api/types.gen";
import { type Status, StatusTag } from "@/shared/ui/StatusTag";

const STATUS: Record<PublicNoticeState, Status> = {
  DRAFT: "running",
  IN_SIGN_OFF: "waiting",
  PUBLISHED: "running",
  CONCLUDED: "done",
  DISCARDED: "bad",
};

export function NoticeTag({ state }: { state: PublicNoticeState }) {
  const { t } = useTranslation("public-notice");
  return <StatusTag status={STATUS[state]}>{t(`state.${state}`)}</StatusTag>;
}
