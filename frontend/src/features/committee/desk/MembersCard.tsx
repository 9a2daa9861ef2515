import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CommitteeMemberView, CommitteeView } from "@/api/types.gen";
import { faultAt } from "@/shared/api/problem";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { FormDialog } from "@/shared/ui/FormDialog";
import { DateField } from "@/shared/ui/fields";
import { Card } from "@/shared/ui/Page";
import { EmptyState } from "@/shared/ui/states";
import { useUnseating } from "../use-committee-actions";

export function MembersCard({ committee, mayEdit }: { committee: CommitteeView; mayEdit: boolean }) {
  const { t } = useTranslation("committee");
  const formats = useFormats();
  const [ending, setEnding] = useState<CommitteeMemberView>();
  return (
    <Card title={t("members")}>
      {committee.members.length === 0 && <EmptyState title={t("no-members")} />}
      <ul className="plain-list">
        {committee.members.map((member) => (
          <li key={member.id}>
            <span className="tag">{t(`position.${member.position}`)}</span> {member.organisationName}{" "}
            <span className="soft">
              {[member.title, member.duties, t("since", { day: formats.day(member.validFrom) })]
                .filter(Boolean)
                .join(" · ")}
            </span>
            {mayEdit && member.validUntil === null && (
              <Button look="link" onClick={() => setEnding(member)}>
                {t("ending.title")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {ending && <EndingDialog committee={committee} member={ending} onClose={() => setEnding(undefined)} />}
    </Card>
  );
}

interface EndingDialogProps {
  committee: CommitteeView;
  member: CommitteeMemberView;
  onClose: () => void;
}

function EndingDialog({ committee, member, onClose }: EndingDialogProps) {
  const { t } = useTranslation("committee");
  const formats = useFormats();
  const [on, setOn] = useState(formats.day(new Date()));
  const { act, isPending, problem } = useUnseating(committee.id, onClose);
  return (
    <FormDialog
      title={t("ending.of", { name: member.organisationName })}
      submit={t("ending.title")}
      look="bad"
      isPending={isPending}
      problem={problem}
      shown={["/on"]}
      onSubmit={() => act({ path: { id: committee.id, memberId: member.id }, body: { on } })}
      onClose={onClose}
    >
      <DateField label={t("ending.on")} isRequired value={on} onChange={setOn} error={faultAt(problem, "/on")} />
    </FormDialog>
  );
}
