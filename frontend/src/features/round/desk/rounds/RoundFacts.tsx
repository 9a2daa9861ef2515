import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Round } from "@/api/types.gen";
import { useFormats } from "@/shared/i18n/format";
import type { TemplateKind } from "../../template-kind";
import { formLinks, pipelineLinks, rubricLinks } from "../../template-links";
import type { TemplateVersions } from "../../use-template-versions";

const LINKS = { form: formLinks, rubric: rubricLinks, pipeline: pipelineLinks };
const KINDS: readonly TemplateKind[] = ["form", "rubric", "pipeline"];

/** What holds for a round. */
export function RoundFacts({ round, versions }: { round: Round; versions: TemplateVersions }) {
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
    [t("field.level"), t(`shared:level.${told.level}`)],
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
    [t("field.closesAt"), moment(round.closesAt)],
    ...KINDS.flatMap((kind): [string, ReactNode][] => {
      const chosen = versions[kind].find(({ id }) => id === told[`${kind}VersionId`]);
      if (chosen === undefined) return [];
      const { templateId, name, number } = chosen;
      return [
        [
          t(`field.${kind}VersionId`),
          <Link key={kind} {...LINKS[kind](templateId).page(number)}>
            {t("version-of", { name, number })}
          </Link>,
        ],
      ];
    }),
    [t("field.rankingMethod"), t(`ranking-method.${told.rankingMethod}`)],
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
