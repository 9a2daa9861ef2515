import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Expert, ExpertInvitation } from "@/api/types.gen";
import { Button } from "@/shared/ui/Button";
import { Card } from "@/shared/ui/Page";
import { ReasonDialog } from "@/shared/ui/ReasonDialog";
import { type Status, StatusTag } from "@/shared/ui/StatusTag";
import { useWithdrawing } from "../../use-invitations";
import { InviteDialog } from "./InviteDialog";
import "@/shared/desk/data-table.css";

const LOOKS: Record<ExpertInvitation["state"], Status> = {
  INVITED: "waiting",
  ACCEPTED: "done",
  DECLINED: "warn",
  WITHDRAWN: "bad",
};

interface InvitedExpertsProps {
  roundId: string;
  experts: readonly Expert[];
  invitations: readonly ExpertInvitation[];
}

/** Who is asked to review, what they answered, and which cases lack an expert because of that. */
export function InvitedExperts({ roundId, experts, invitations }: InvitedExpertsProps) {
  const { t } = useTranslation("assignment");
  const [isInviting, setInviting] = useState(false);
  const [withdrawn, setWithdrawn] = useState<ExpertInvitation>();
  const headings = ["name", "state", "capacity", "lacking", "act"] as const;
  return (
    <Card title={t("invitation.title")}>
      <p className="soft">{t("invitation.text")}</p>
      {invitations.length === 0 && <p>{t("invitation.none")}</p>}
      {invitations.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take the focus
        <section className="scrolling" aria-label={t("invitation.title")} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {headings.map((heading) => (
                  <th key={heading} scope="col">
                    {t(`invitation.column.${heading}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {invitations.map((each) => (
                <tr key={each.id}>
                  <th scope="row">{each.expertName}</th>
                  <td>
                    <StatusTag status={LOOKS[each.state]}>{t(`invitation.state.${each.state}`)}</StatusTag>
                    {each.reason && <p className="soft written">{each.reason}</p>}
                  </td>
                  <td className="num">{each.capacity}</td>
                  <td>{each.lacking.map(({ title }) => title).join(t("and"))}</td>
                  <td>
                    {(each.state === "INVITED" || each.state === "ACCEPTED") && (
                      <Button
                        look="link"
                        aria-label={t("invitation.withdraw-of", { name: each.expertName })}
                        onClick={() => setWithdrawn(each)}
                      >
                        {t("invitation.withdraw")}
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <Button look="plain" onClick={() => setInviting(true)}>
        {t("invitation.open")}
      </Button>
      {isInviting && (
        <InviteDialog
          roundId={roundId}
          experts={experts.filter(({ id }) => !invitations.some((each) => each.expertId === id && isStanding(each)))}
          onClose={() => setInviting(false)}
        />
      )}
      {withdrawn && <WithdrawDialog roundId={roundId} invitation={withdrawn} onClose={() => setWithdrawn(undefined)} />}
    </Card>
  );
}

const isStanding = ({ state }: ExpertInvitation) => state === "INVITED" || state === "ACCEPTED";

interface WithdrawDialogProps {
  roundId: string;
  invitation: ExpertInvitation;
  onClose: () => void;
}

function WithdrawDialog({ roundId, invitation, onClose }: WithdrawDialogProps) {
  const { t } = useTranslation("assignment");
  const { act, isPending, problem } = useWithdrawing(roundId, invitation, onClose);
  return (
    <ReasonDialog
      draftKey={`expert-invitation:${invitation.id}`}
      title={t("invitation.withdraw-title")}
      text={t("invitation.withdraw-text", { name: invitation.expertName })}
      label={t("reason")}
      submit={t("invitation.withdraw")}
      maxLength={500}
      isPending={isPending}
      problem={problem}
      onSubmit={(reason) => act({ path: { id: roundId, invitationId: invitation.id }, body: { reason } })}
      onClose={onClose}
    />
  );
}
