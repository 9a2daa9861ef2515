import type { LinkProps } from "@tanstack/react-router";

/** Operations of the contract that change something, in the words of `audit:operations`; others are shown by their id. */
export const OPERATIONS = [
  "createOrganisation",
  "patchOrganisation",
  "renameOrganisation",
  "moveOrganisation",
  "addOrganisationAlias",
  "closeOrganisation",
  "importOrganisations",
  "createOrganisationGroup",
  "replaceOrganisationGroup",
  "deleteOrganisationGroup",
  "createCommittee",
  "patchCommittee",
  "seatCommitteeMember",
  "endCommitteeMember",
  "recordCommitteeMeeting",
  "replaceCommitteeMeeting",
  "passCommitteeResolution",
  "inviteUser",
  "disableUser",
  "enableUser",
  "resetPassword",
  "grantRole",
  "revokeRole",
  "delegateRole",
  "endDelegations",
  "handOver",
  "patchMe",
  "importPlan",
  "correctPlanImport",
  "acceptPlanImport",
  "discardPlanImport",
  "createPlan",
  "patchPlanDraft",
  "replacePlanContent",
  "addPlanNode",
  "patchPlanNode",
  "movePlanNode",
  "removePlanNode",
  "suggestBindings",
  "publishPlan",
  "amendPlan",
  "discardDraft",
  "closePlan",
  "checkSignOff",
  "approveSignOff",
  "recordMeetingApproval",
  "returnSignOff",
  "withdrawSignOff",
  "setSignOffSetting",
  "setHolidayYear",
  "createForm",
  "replaceForm",
  "publishForm",
  "retireForm",
  "createRubric",
  "replaceRubric",
  "publishRubric",
  "retireRubric",
  "createPipeline",
  "replacePipeline",
  "publishPipeline",
  "retirePipeline",
  "createProgramme",
  "patchProgramme",
  "retireProgramme",
  "createRound",
  "patchRound",
  "discardRound",
  "openRound",
  "extendRound",
  "closeRound",
  "setRoundQuotas",
  "setRoundStandIns",
  "createApplication",
  "patchApplication",
  "discardApplication",
  "submitApplication",
  "withdrawApplication",
  "reviveApplication",
  "returnApplication",
  "endorseApplication",
  "takeBackEndorsement",
  "rankEndorsements",
  "checkApplication",
  "endLeftOverApplications",
  "inviteApplicants",
  "takeBackApplicantInvitations",
  "inviteWriter",
  "takeBackWriterInvitations",
  "acceptInvitation",
  "removeApplicationMember",
  "draftPublicNotice",
  "patchPublicNotice",
  "sendPublicNotice",
  "concludePublicNotice",
  "submitObjection",
  "uploadObjectionFile",
  "enterObjection",
  "settleObjection",
  "discloseObjection",
  "sealNomination",
  "dispatchNomination",
  "recordNominationReceipt",
  "enterOutsideStage",
  "enterOutsideResults",
  "assignReviews",
  "publishReviews",
  "patchReview",
  "takeBackReview",
  "excuseReviewer",
  "submitReviews",
  "declareConflict",
  "reportProgress",
  "correctProgressReport",
  "returnProgressReport",
  "reportTarget",
  "makeRanking",
  "draftRoundDecision",
  "sendRoundDecision",
  "withdrawAward",
  "exportApplications",
  "exportReviews",
  "uploadFile",
  "cancelJob",
  "readNotification",
  "readAllNotifications",
  "setNotificationSettings",
] as const;

export type Operation = (typeof OPERATIONS)[number];

export function isKnown(operation: string): operation is Operation {
  return OPERATIONS.some((known) => known === operation);
}

type Subjects = Record<string, string>;

/** The page of what an operation touched; undefined where there is none, or none any more. */
export function pageOf(operation: string, subjects: Subjects): LinkProps | undefined {
  const id = subjects.id ?? subjects.created;
  if (operation === "setSignOffSetting") {
    return { to: "/sign-off-settings", search: { organisation: subjects.organisationId } };
  }
  if (operation === "setHolidayYear") return { to: "/holidays" };
  if (id === undefined || operation === "deleteOrganisationGroup") return undefined;
  return (PAGES.find(([names]) => names.test(operation))?.[1] ?? (() => undefined))(id, subjects);
}

/** The first that fits. */
const PAGES: readonly [RegExp, (id: string, subjects: Subjects) => LinkProps][] = [
  [/OrganisationGroup$/, (groupId) => ({ to: "/organisation-groups/$groupId", params: { groupId } })],
  [/Organisation(Alias)?$/, (organisationId) => ({ to: "/organisations/$organisationId", params: { organisationId } })],
  [
    /Committee(Meeting|Resolution)$/,
    (committeeId, { meetingId, created }) => {
      const id = meetingId ?? created;
      return id === undefined
        ? { to: "/committees/$committeeId", params: { committeeId } }
        : { to: "/committees/$committeeId/meetings/$meetingId", params: { committeeId, meetingId: id } };
    },
  ],
  [/Committee/, (committeeId) => ({ to: "/committees/$committeeId", params: { committeeId } })],
  [/(User|Password|Role|Delegations|^handOver)$/, (userId) => ({ to: "/people/$userId", params: { userId } })],
  [/PlanImport$|^importPlan$/, (importId) => ({ to: "/plans/imports/$importId", params: { importId } })],
  [/Plan|Draft$|^suggestBindings$/, (planId) => ({ to: "/plans/$planId", params: { planId } })],
  [/SignOff$|^recordMeetingApproval$/, (signOffId) => ({ to: "/sign-offs/$signOffId", params: { signOffId } })],
  [/ProgressReport$|^report(Progress|Target)$/, (itemId) => ({ to: "/tasks/$itemId", params: { itemId } })],
];
