import { operations, token } from "./server.mjs";
import { dataOf, statementsOf } from "./statements.mjs";

/** How many statements each list of what belongs to rounds takes. */

const COLLECTIONS = [
  ...["programmes", "forms", "rubrics", "pipelines", "holidays", "rounds", "applications", "reviews", "awards"],
  ...["objections", "public"],
];
const NOBODY = null;

/** Who asks each list, and for what beside its bare path. */
const ASKED = {
  listApplicationHistory: [["bureau", "?limit=50"]],
  listApplications: [
    ["bureau", "?limit=50"],
    ["bureau", ({ withExperts }) => `?limit=50&round=${withExperts}&title=评弹&sort=title`],
    ["chengxiang", "?limit=50"],
  ],
  listAwards: [["bureau", "?limit=50"]],
  listForms: [["bureau", ""]],
  listHolidayYears: [["bureau", ""]],
  listObjections: [["bureau", "?limit=50"]],
  listPipelines: [["bureau", ""]],
  listProgrammes: [["bureau", ""]],
  listPublicNotices: [[NOBODY, ""]],
  listPublicResults: [[NOBODY, "?limit=50"]],
  listReviewers: [
    ["bureau", "?limit=50"],
    ["bureau", ({ application }) => `?limit=50&application=${application}`],
  ],
  listReviews: [
    ["bureau", ({ withExperts }) => `?limit=50&round=${withExperts}`],
    ["expert1", "?limit=50"],
  ],
  listRoundQuotas: [["bureau", ""]],
  listRounds: [["bureau", ""]],
  listRubrics: [["bureau", ""]],
};

/**
 * @param known ids of what is asked for: `{withExperts, open, application}`
 * @returns for each question `{operation, by, question, statements}`; without the look-up of the caller
 */
export async function statementsOfLists(known) {
  const found = [];
  for (const [operation, path] of await operations("list", ...COLLECTIONS)) {
    if (!ASKED[operation]) throw new Error(`bench/lists.mjs does not know how to ask ${operation}.`);
    for (const [by, question] of ASKED[operation]) {
      const asked = typeof question === "function" ? question(known) : question;
      const sent = await statementsOf(encodeURI(placed(path, operation, known) + asked), by && (await token(by)));
      found.push({
        operation,
        by: by ?? "nobody",
        question: shortened(asked),
        statements: dataOf(sent, by !== NOBODY).length,
      });
    }
  }
  return found.sort((a, b) => a.operation.localeCompare(b.operation));
}

/** The reviewers are those of the round that the application stands in. */
function placed(path, operation, { withExperts, open, application }) {
  if (path.startsWith("/applications/")) return path.replace("{id}", application);
  return path.replace("{id}", operation === "listReviewers" ? open : withExperts);
}

function shortened(question) {
  return question.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "…");
}
