import { textKey } from "@/shared/i18n/text-key";
import type { Caller } from "@/shared/session/caller";
import { allowedItems, type NavigationItem } from "@/shared/shell/navigation";
import type { Shell } from "@/shared/shell/shell-choice";

/** What each shell's navigation offers, in this order; the first entry somebody may open is their start page. */
export const navigation: Record<Shell, readonly NavigationItem[]> = {
  desk: [
    { to: "/dashboard", labelKey: textKey("shared:nav.dashboard"), permissions: ["plan.read"] },
    { to: "/plans", labelKey: textKey("shared:nav.plans"), permissions: ["plan.read-draft"] },
    { to: "/tasks", labelKey: textKey("shared:nav.unit-tasks"), permissions: ["plan.read-units"] },
    {
      to: "/rounds",
      labelKey: textKey("shared:nav.rounds"),
      also: ["/objections"],
      sections: [
        { to: "/rounds", labelKey: textKey("shared:nav.round-list"), permissions: ["round.read"] },
        {
          to: "/applications",
          labelKey: textKey("shared:nav.applications"),
          permissions: ["application.read-submitted", "application.read-of-round"],
        },
        {
          to: "/reviews",
          labelKey: textKey("search:nav.reviews"),
          permissions: ["review.read-of-round", "review.oversee"],
        },
        { to: "/experts", labelKey: textKey("search:nav.experts"), permissions: ["expert.read"] },
        { to: "/programmes", labelKey: textKey("shared:nav.programmes"), permissions: ["programme.read"] },
        { to: "/awards", labelKey: textKey("shared:nav.awards"), permissions: ["award.read"] },
        { to: "/forms", labelKey: textKey("shared:nav.forms"), permissions: ["round-template.read"] },
        { to: "/rubrics", labelKey: textKey("shared:nav.rubrics"), permissions: ["round-template.read"] },
        { to: "/pipelines", labelKey: textKey("shared:nav.pipelines"), permissions: ["round-template.read"] },
        { to: "/holidays", labelKey: textKey("shared:nav.holidays"), permissions: ["holiday.read"] },
      ],
    },
    { to: "/expert", labelKey: textKey("shared:nav.reviews"), permissions: ["review.score"] },
    { to: "/credit-accounts", labelKey: textKey("credit:nav.desk"), permissions: ["credit.account.read"] },
    { to: "/sign-offs", labelKey: textKey("shared:nav.sign-offs"), permissions: ["sign-off.read"] },
    {
      to: "/organisations",
      labelKey: textKey("shared:nav.organisations-and-people"),
      sections: [
        { to: "/organisations", labelKey: textKey("shared:nav.organisations"), permissions: ["organisation.read"] },
        { to: "/organisation-groups", labelKey: textKey("shared:nav.groups"), permissions: ["organisation.read"] },
        { to: "/committees", labelKey: textKey("shared:nav.committees"), permissions: ["committee.read"] },
        { to: "/people", labelKey: textKey("shared:nav.people"), permissions: ["user.read"] },
      ],
    },
    { to: "/audit", labelKey: textKey("shared:nav.audit"), permissions: ["audit.read"] },
    { to: "/account", labelKey: textKey("shared:nav.account") },
  ],
  phone: [
    { to: "/m/tasks", labelKey: textKey("shared:nav.tasks"), permissions: ["plan.report"] },
    { to: "/m/applications", labelKey: textKey("shared:nav.applying"), permissions: ["application.edit"] },
    { to: "/expert", labelKey: textKey("shared:nav.reviews"), permissions: ["review.score"] },
    { to: "/m/sign-offs", labelKey: textKey("shared:nav.sign-offs"), permissions: ["sign-off.read"] },
    { to: "/m/year", labelKey: textKey("shared:nav.year"), permissions: ["plan.read"] },
    { to: "/m/credit-accounts", labelKey: textKey("credit:nav.phone"), permissions: ["credit.account.read"] },
    { to: "/m/people", labelKey: textKey("shared:nav.people"), permissions: ["user.edit"] },
    { to: "/m/account", labelKey: textKey("shared:nav.account") },
  ],
  expert: [
    { to: "/expert", labelKey: textKey("shared:nav.reviews"), permissions: ["review.score"] },
    { to: "/expert/account", labelKey: textKey("shared:nav.account") },
  ],
};

/** What everybody may open without signing in. */
export const publicNavigation: readonly NavigationItem[] = [
  { to: "/notices", labelKey: textKey("shared:nav.notices") },
  { to: "/results", labelKey: textKey("shared:nav.results") },
  { to: "/objection", labelKey: textKey("shared:nav.objection") },
];

export function homeOf(shell: Shell, caller: Caller): NavigationItem["to"] {
  return allowedItems(navigation[shell], caller)[0]?.to ?? "/";
}
