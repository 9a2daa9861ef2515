import { useTranslation } from "react-i18next";
import { ReasonDialog } from "@/shared/ui/ReasonDialog";
import { useDeclaringConflict } from "../use-assigning";

interface DeclareConflictProps {
  roundId: string;
  applicationId: string;
  /** Of the application. */
  title: string;
  person: { id: string; name: string };
  onDone: () => void;
  onClose: () => void;
}

/** 登记回避: somebody shall not review a case, and what they have of it is taken back. */
export function DeclareConflict({ roundId, applicationId, title, person, onDone, onClose }: DeclareConflictProps) {
  const { t } = useTranslation("review");
  const declare = useDeclaringConflict(roundId, onDone);
  return (
    <ReasonDialog
      draftKey={`review-conflict:${applicationId}:${person.id}`}
      title={t("conflict.title")}
      text={t("conflict.text", { name: person.name, title })}
      label={t("conflict.reason")}
      submit={t("conflict.yes")}
      maxLength={500}
      isPending={declare.isPending}
      problem={declare.problem}
      onSubmit={(reason) => declare.act({ path: { id: applicationId }, body: { personId: person.id, reason } })}
      onClose={onClose}
      onReload={onClose}
    />
  );
}
