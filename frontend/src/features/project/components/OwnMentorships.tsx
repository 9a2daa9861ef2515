import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { MentorshipSummary } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import { Card } from "@/shared/ui/Page";
import { type Status, StatusTag } from "@/shared/ui/StatusTag";

const STATUS: Readonly<Record<MentorshipSummary["state"], Status>> = {
  ASKED: "waiting",
  ACCEPTED: "running",
  DECLINED: "done",
  REPLACED: "done",
  ENDED: "done",
};

/** The cases that one is asked to advise, or advises. */
export function OwnMentorships({ mentorships }: { mentorships: readonly MentorshipSummary[] }) {
  const { t } = useTranslation("project");
  const formats = useFormats();
  if (mentorships.length === 0) return null;
  return (
    <Card title={t("mentor.own")}>
      <ul className="plain-list rows">
        {mentorships.map((each) => (
          <li key={each.id}>
            <Link to="/expert/mentorships/$mentorshipId" params={{ mentorshipId: each.id }}>
              {each.title}
            </Link>{" "}
            <StatusTag status={STATUS[each.state]}>{t(`state.${each.state}`)}</StatusTag>
            <p className="soft num">
              {t("mentor.of", { unit: each.unitName, day: formats.day(each.until) })}{" "}
              {each.lastAdviceOn && t("mentor.last", { day: formats.day(each.lastAdviceOn) })}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
