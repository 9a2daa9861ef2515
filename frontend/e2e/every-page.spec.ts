import { readFileSync } from "node:fs";
import { type Browser, expect, test } from "@playwright/test";
import { apiAs, type Json } from "./api";
import { appraisedRound, comparedRound, namedMentor, phonedObjection, publishedNotice } from "./notices";
import {
  admittedApplication,
  assignedReviews,
  endorsedApplication,
  filesGoneThrough,
  openBlindRound,
  opened,
  readyRound,
  scoredReview,
} from "./rounds";
import { expectAccessibleEverywhere, listen, PHONE, signIn } from "./steps";

const DRAFT = "/plans/$planId/draft";
const ROUND_DRAFT = "/rounds/$roundId/edit";
const ROUND_RULES = "/rounds/$roundId/rules";
/** Pages of what is still being prepared. */
const OF_DRAFTS = [DRAFT, ROUND_DRAFT, ROUND_RULES];
/** Pages of a round that has come further than the one that opens here. */
/** Of a round that was ranked. */
const RANKING = "/rounds/$roundId/ranking";
const INCUBATION = "/rounds/$roundId/incubation";
const APPRAISALS = "/rounds/$roundId/appraisals";
const FINISHED_WORKS = "/rounds/$roundId/finished-works";
const HELD_FILES = "/rounds/$roundId/held-files/";
const HELD_FILES_OF_ONE = "/rounds/$roundId/held-files/$applicationId";
const MENTORSHIP = "/expert/mentorships/$mentorshipId";
const OF_RESULTS = ["/rounds/$roundId/nomination", "/rounds/$roundId/public-notice", "/objections/$objectionId"];
/** Looks at what needs no signing in. */
const NOBODY = "nobody";

/** Whose eyes each page is looked at with; a page that nobody is named for fails. */
const READERS: Record<string, string> = {
  "/account": "bureau",
  "/applications/": "bureau",
  "/applications/$applicationId": "bureau",
  "/audit": "auditor",
  "/awards/": "bureau",
  "/committees/": "bureau",
  "/committees/$committeeId/": "bureau",
  "/committees/$committeeId/meetings/$meetingId": "bureau",
  "/credit-accounts/": "bureau",
  "/credit-accounts/$accountId": "bureau",
  "/credit-accounts/look-up": "university",
  "/credit-accounts/new": "university",
  "/dashboard": "bureau",
  "/expert/": "expert1",
  "/expert/account": "expert1",
  [MENTORSHIP]: "expert1",
  "/expert/reviews/$reviewId": "expert1",
  "/expert/rounds/$roundId": "expert1",
  "/experts/": "bureau",
  "/forms/": "bureau",
  "/forms/$formId/": "bureau",
  "/forms/$formId/edit": "bureau",
  "/holidays/": "bureau",
  "/holidays/$year/edit": "admin",
  "/holidays/new": "admin",
  "/m/account": "chengxiang",
  "/m/applications/": "chengxiang",
  "/m/applications/$applicationId/": "chengxiang",
  "/m/applications/$applicationId/receipt": "chengxiang",
  "/m/credit-accounts/": "chengxiang",
  "/m/credit-accounts/$accountId": "chengxiang",
  "/m/credit-accounts/new": "chengxiang",
  "/m/invitation": "chengxiang",
  "/m/notifications": "chengxiang",
  "/m/people/": "chengxiang-lead",
  "/m/people/$userId": "chengxiang-lead",
  "/m/rounds/": "chengxiang-lead",
  "/m/rounds/$roundId": "chengxiang-lead",
  "/m/sign-offs/": "leader",
  "/m/sign-offs/$signOffId": "leader",
  "/m/tasks/": "chengxiang",
  "/m/tasks/$itemId": "chengxiang",
  "/m/year": "leader",
  "/notices/": NOBODY,
  "/notices/$noticeId": NOBODY,
  "/notifications": "bureau",
  "/objections/$objectionId": "bureau",
  "/objection": NOBODY,
  "/organisation-groups/": "bureau",
  "/organisation-groups/$groupId/": "bureau",
  "/organisation-groups/$groupId/edit": "bureau",
  "/organisation-groups/new": "bureau",
  "/organisations/": "bureau",
  "/organisations/$organisationId": "bureau",
  "/people/": "admin",
  "/people/$userId": "admin",
  "/pipelines/": "bureau",
  "/pipelines/$pipelineId/": "bureau",
  "/pipelines/$pipelineId/edit": "bureau",
  "/plans/": "bureau",
  "/plans/$planId/": "bureau",
  "/plans/$planId/closing": "bureau",
  [DRAFT]: "bureau",
  "/plans/$planId/targets/$targetId": "bureau",
  "/plans/imports/$importId": "bureau",
  "/print/applications/$applicationId/": "bureau",
  "/print/applications/$applicationId/blind": "bureau",
  "/print/applications/$applicationId/opinion": "bureau",
  "/print/rounds/$roundId/awards": "bureau",
  "/print/rounds/$roundId/decision": "bureau",
  "/programmes/": "bureau",
  "/programmes/$programmeId": "bureau",
  "/results": NOBODY,
  "/reviews/": "bureau",
  "/rounds/": "bureau",
  "/rounds/$roundId/": "bureau",
  "/rounds/$roundId/decision": "bureau",
  [ROUND_DRAFT]: "bureau",
  "/rounds/$roundId/messages": "bureau",
  [APPRAISALS]: "bureau",
  [FINISHED_WORKS]: "bureau",
  [INCUBATION]: "bureau",
  "/rounds/$roundId/nomination": "bureau",
  "/rounds/$roundId/public-notice": "bureau",
  "/rounds/$roundId/quotas": "bureau",
  [RANKING]: "bureau",
  [HELD_FILES]: "bureau",
  [HELD_FILES_OF_ONE]: "bureau",
  "/rounds/$roundId/reviews/": "bureau",
  "/rounds/$roundId/reviews/$reviewId": "bureau",
  "/rounds/$roundId/reviews/assign": "bureau",
  "/rounds/$roundId/reviews/plan": "bureau",
  "/rounds/$roundId/rules": "bureau",
  "/rounds/$roundId/stand-ins": "bureau",
  "/rounds/new": "bureau",
  "/rubrics/": "bureau",
  "/rubrics/$rubricId/": "bureau",
  "/rubrics/$rubricId/edit": "bureau",
  "/sign-off-settings": "admin",
  "/sign-offs/": "bureau",
  "/sign-offs/$signOffId": "bureau",
  "/tasks/": "bureau",
  "/tasks/$itemId": "bureau",
};

/** Pages that lead elsewhere at once, and those the other journeys see. */
const PASSAGES = ["/", "/m", "/m/", "/expert", "/print", "/sign-in/", "/sign-in/callback", "/signed-out"];

const routes = [...readFileSync("src/routeTree.gen.ts", "utf8").matchAll(/fullPaths:\s([^;]*);/g)]
  .flatMap(([, union]) => [...(union ?? "").matchAll(/'([^']+)'|"([^"]+)"/g)])
  .map(([, single, double]) => single ?? double ?? "");

test("every page has a reader", () => {
  expect(routes.length).toBeGreaterThan(20);
  expect(routes.filter((route) => !PASSAGES.includes(route)).sort()).toEqual(Object.keys(READERS).sort());
});

test("every page is open to everybody, at a desk and on a phone, in both languages", async ({ browser }) => {
  test.setTimeout(900_000);
  const ids = await idsOfTheDemo();
  // Before they are sent and opened: after that they are nothing to work on.
  await look(browser, "bureau", OF_DRAFTS, ids);
  ids.signOffId = await sent(ids.planId);
  ids.applicationId = await applied(ids.roundId ?? "");
  ids.reviewId = await scored(ids.roundId ?? "");
  const notice = await publishedNotice();
  ids.noticeId = notice.noticeId;
  ids.objectionId = await phonedObjection(notice);
  await look(browser, "bureau", OF_RESULTS, { ...ids, roundId: notice.roundId });
  await look(browser, "bureau", [RANKING], { ...ids, roundId: await rankedRound() });
  const mentored = await namedMentor();
  await look(browser, "bureau", [INCUBATION], { ...ids, roundId: mentored.roundId });
  await look(browser, "bureau", [APPRAISALS], { ...ids, roundId: (await appraisedRound()).roundId });
  await look(browser, "bureau", [FINISHED_WORKS], { ...ids, roundId: (await comparedRound()).roundId });
  await look(browser, "bureau", [HELD_FILES, HELD_FILES_OF_ONE], { ...ids, ...(await heldFiles()) });
  ids.mentorshipId = mentored.mentorshipId;
  const seen = [
    ...OF_DRAFTS,
    ...OF_RESULTS,
    RANKING,
    HELD_FILES,
    HELD_FILES_OF_ONE,
    INCUBATION,
    APPRAISALS,
    FINISHED_WORKS,
  ];
  for (const reader of new Set(Object.values(READERS))) {
    const paths = Object.keys(READERS).filter((path) => READERS[path] === reader && !seen.includes(path));
    await look(browser, reader, paths, ids);
  }
});

/** Of a round with a blind stage ahead, whose files were gone through. */
async function heldFiles(): Promise<{ roundId: string; applicationId: string }> {
  const { roundId } = await openBlindRound();
  const applicationId = await endorsedApplication(roundId, "匿名的丝竹基地");
  await filesGoneThrough(applicationId);
  return { roundId, applicationId };
}

async function look(browser: Browser, reader: string, paths: string[], ids: Record<string, string>) {
  const context = await browser.newContext(paths.every((path) => path.startsWith("/m/")) ? PHONE : {});
  const page = await context.newPage();
  if (reader === NOBODY) listen(page);
  else await signIn(page, reader);
  for (const path of paths) {
    await test.step(`${path} as ${reader}`, async () => {
      const address = path.replace(/\$(\w+)/g, (_, name: string) => ids[name] ?? `no-${name}`);
      expect(address).not.toContain("no-");
      await page.goto(address);
      await expect(page.locator("main h1")).toBeVisible();
      await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
      await expectAccessibleEverywhere(page, `page${path.replaceAll(/[/$]+/g, "-").replace(/-$/, "")}`);
    });
  }
  await context.close();
}

/** One thing of each kind to look at; what the demo lacks is made. */
async function idsOfTheDemo(): Promise<Record<string, string>> {
  const bureau = await apiAs("bureau");
  const leader = await apiAs("chengxiang-lead");
  const published = (await bureau.get("plans?state=PUBLISHED")).items.find(({ year }: Json) => year === THIS_YEAR);
  const progress = await bureau.get(`plans/${published.id}/progress`);
  const items: Json[] = progress.tasks.flatMap((task: Json) => task.items);
  const committee = (await bureau.get("committees")).items[0];
  const meeting = (await bureau.get(`committees/${committee.id}/meetings`)).items[0];
  const plan = await bureau.get(`plans/${published.id}`);
  await bureau.post(`plans/${published.id}/amendments`, plan.version, { reason: "补充下半年的任务" });
  const group = (await bureau.get("organisation-groups")).items[0];
  const centre = (await bureau.get("organisations?kind=CENTRE")).items[0];
  const person = (await leader.get("users")).items[0];
  const account = (await (await apiAs("chengxiang")).get("credit-accounts")).items[0];
  const { title: _, ...round } = await readyRound();
  const read = await bureau.upload("plan-imports", "e2e/fixtures/notice-2025.docx");
  return {
    accountId: account.id,
    ...round,
    planId: published.id,
    itemId: items[0]?.id,
    targetId: items.flatMap(({ targets }) => targets)[0]?.id,
    committeeId: committee.id,
    meetingId: meeting.id,
    groupId: group.id,
    organisationId: centre.id,
    userId: person.id,
    importId: read.id,
    year: "2026",
  };
}

/** One of the demo's that came to awards here. */
async function rankedRound(): Promise<string> {
  const awards: Json[] = (await (await apiAs("bureau")).get("awards")).items;
  return awards.find(({ fromAbove }) => !fromAbove)?.roundId;
}

/** The round opens and gets its first application; answers with the application's id. */
async function applied(roundId: string): Promise<string> {
  await opened(roundId);
  return endorsedApplication(roundId, "江南丝竹学习基地");
}

/** A second case, with two experts, of whom one has begun; answers with that one's review. */
async function scored(roundId: string): Promise<string> {
  const applicationId = await admittedApplication(roundId, "太极拳学习基地");
  const [reviewId = ""] = await assignedReviews(roundId, [applicationId], ["expert1", "expert2"]);
  await scoredReview(reviewId, "expert1", { c1: 24, c2: 36 });
  return reviewId;
}

/** The plan's draft goes to sign-off; answers with the sign-off's id. */
async function sent(planId: string | undefined): Promise<string> {
  const bureau = await apiAs("bureau");
  const { version } = await bureau.get(`plans/${planId}/draft`);
  return (await bureau.post(`plans/${planId}/publication`, version)).shown.signOffId;
}

const THIS_YEAR = new Date().getFullYear();
