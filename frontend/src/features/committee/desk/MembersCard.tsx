import { useTranslation } from "react-i18next";
import type { CommitteeView } from "@/api/types.gen";
import { useOpened } from "@/shared/draft/use-opened";
import { useFormats } from "@/shared/i18n/format";
import { Button } from "@/shared/ui/Button";
import { Card } from "@/shared/ui/Page";
import { EmptyState } from "@/shared/ui/states";
import { EndingDialog } from "./EndingDialog";

export function MembersCard({ committee, mayEdit }: { committee: CommitteeView; mayEdit: boolean }) {
  const { t } = useTranslation("committee");
  const formats = useFormats();
  const [endingId, openEnding] = useOpened(`committee-members:${committee.id}`);
  const ending = committee.members.find((member) => member.id === endingId);
  return (
    <Card title={t("members")}>
      {committee.members.length === 0 && <EmptyState title={t("no-members")} />}
      <ul className="plain-list rows">
        {committee.members.map((member) => (
          <li key={member.id} className="with-action">
            <span>
              <span className="tag">{t(`position.${member.position}`)}</span> {member.organisationName}{" "}
              <span className="soft">
                {[
                  member.title,
                  member.duties,
                  member.validUntil === null
                    ? t("since", { day: formats.day(member.validFrom) })
                    : t("since-until", { from: formats.day(member.validFrom), until: formats.day(member.validUntil) }),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </span>
            {mayEdit && member.validUntil === null && (
              <Button
                look="link"
                aria-label={t("ending.of", { name: member.organisationName })}
                onClick={() => openEnding(member.id)}
              >
                {t("ending.title")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {ending && <EndingDialog committee={committee} member={ending} onClose={() => openEnding(null)} />}
    </Card>
  );
}
