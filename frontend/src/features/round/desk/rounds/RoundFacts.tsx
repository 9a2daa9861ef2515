import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Round } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";

export function RoundFacts({ round }: { round: Round }) {
  const { t } = useTranslation("round");
  const formats = useFormats();
  const { description: told } = round;
  const moment = (at: string | null | undefined) => (at ? formats.moment(at) : t("unset"));
  const facts: [string, ReactNode][] = [
    [
      t("field.programme"),
      <Link key="programme" to="/programmes/$programmeId" params={{ programmeId: round.programmeId }}>
        {round.programmeName}
      </Link>,
    ],
    [t("field.year"), t("year-and-batch", { year: told.year, batch: told.batch })],
    [t("field.level"), t(`level.${told.level}`)],
    [t("field.hosted"), told.hosted === "HERE" ? t("hosted.HERE") : (told.hostName ?? t("hosted.ABOVE"))],
  ];
  if (told.hosted === "ABOVE") {
    facts.push(
      [t("field.hostDeadline"), moment(told.hostDeadline)],
      [t("field.hostQuota"), told.hostQuota ?? t("unset")],
    );
  }
  facts.push(
    [t("field.opensAt"), moment(told.opensAt)],
    [t("field.closesAt"), moment(told.closesAt)],
    [t("field.tieRule"), told.tieRule ? t(`tie-rule.${told.tieRule}`) : t("unset")],
    [
      t("field.shownToApplicants"),
      told.commentsShown
        ? t("with-comments", { shown: t(`shown.${told.shownToApplicants}`) })
        : t(`shown.${told.shownToApplicants}`),
    ],
  );
  return (
    <dl className="facts num">
      {facts.map(([name, value]) => [<dt key={name}>{name}</dt>, <dd key={`${name} is`}>{value}</dd>])}
    </dl>
  );
}
