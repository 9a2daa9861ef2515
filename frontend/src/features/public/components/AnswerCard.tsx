import { useTranslation } from "react-i18next";
import type { ObjectionState, ObjectionStatus } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Card } from "@/shared/ui/Page";
import { type Status, StatusTag } from "@/shared/ui/StatusTag";

const LOOKS: Record<ObjectionState, Status> = { OPEN: "running", UPHELD: "done", REJECTED: "waiting" };

export function AnswerCard({ status }: { status: ObjectionStatus }) {
  const { t } = useTranslation("public");
  const { moment } = useFormats();
  const { state, noticeTitle, applicationTitle, receivedAt, settledAt, reply } = status;
  return (
    <Card title={t("answer.about", { title: applicationTitle })}>
      <p className="soft">{noticeTitle}</p>
      <p role="status">
        <StatusTag status={LOOKS[state]}>{t(`answer.state.${state}`)}</StatusTag>
      </p>
      <dl className="facts">
        <dt>{t("answer.received")}</dt>
        <dd className="num">{moment(receivedAt)}</dd>
        {settledAt !== null && (
          <>
            <dt>{t("answer.settled")}</dt>
            <dd className="num">{moment(settledAt)}</dd>
          </>
        )}
        {reply !== null && (
          <>
            <dt>{t("answer.reply")}</dt>
            <dd className="written">{reply}</dd>
          </>
        )}
      </dl>
      {state === "OPEN" && <p>{t("answer.waiting")}</p>}
    </Card>
  );
}
