import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { IncubatedCase, ReviewerSummary } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { FormDialog } from "@/shared/ui/FormDialog";
import { Select, TextArea } from "@/shared/ui/fields";
import { useNamingMentor } from "../use-guidance";

interface NameMentorDialogProps {
  roundId: string;
  item: IncubatedCase;
  /** With what stands against each. */
  experts: readonly ReviewerSummary[];
  onClose: () => void;
}

/** Who shall advise a case: nobody who stands in conflict with it. */
export function NameMentorDialog({ roundId, item, experts, onClose }: NameMentorDialogProps) {
  const { t } = useTranslation("project");
  const [mentorId, setMentorId] = useState("");
  const [reason, setReason] = useState("");
  const { act, isPending, problem } = useNamingMentor(roundId, item.applicationId, onClose);
  const able = experts.filter(
    ({ id, conflict }) => id !== item.mentorId && (conflict === null || conflict === "MENTOR"),
  );
  const left = experts.length - able.length;
  const said = reason.trim();
  return (
    <FormDialog
      title={item.mentorId === null ? t("name.title") : t("name.other")}
      submit={t("name.send")}
      isPending={isPending}
      problem={problem}
      shown={["/mentorId", "/reason"]}
      onSubmit={() =>
        act({ path: { id: item.applicationId }, body: { mentorId, ...(said !== "" && { reason: said }) } })
      }
      onClose={onClose}
    >
      <p>{left === 0 ? t("name.item", { title: item.title }) : t("name.text", { title: item.title, count: left })}</p>
      <Select<string>
        label={t("desk.mentor")}
        isRequired
        value={mentorId}
        placeholder={t("name.choose")}
        options={able.map(({ id, name, unitNames }) => ({
          value: id,
          label: unitNames ? `${name} · ${unitNames}` : name,
        }))}
        onChange={setMentorId}
        error={faultAt(problem, "/mentorId")}
      />
      {item.mentorName !== null && (
        <TextArea
          label={t("name.reason", { name: item.mentorName })}
          isRequired
          value={reason}
          maxLength={500}
          onChange={setReason}
          error={faultAt(problem, "/reason")}
        />
      )}
    </FormDialog>
  );
}
