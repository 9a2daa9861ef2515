import type { Review, ReviewerSummary, ReviewSummary } from "@/api/types.gen";
import { APPLICATION, aFile, aForm, ROUND } from "./applications";

/** Reviews for tests; invented words. */
export const REVIEW = "01970000-0000-7000-8000-0000000000f1";
export const NEXT_REVIEW = "01970000-0000-7000-8000-0000000000f2";
export const EXPERT = "01970000-0000-7000-8000-0000000000c1";

export function aReview(change: Partial<Review> = {}): Review {
  return {
    id: REVIEW,
    roundId: ROUND,
    roundTitle: "第五批优质项目化基地申报",
    stageId: "s-3",
    stageName: "专家评审",
    applicationId: APPLICATION,
    reviewerId: EXPERT,
    reviewerName: "专家甲",
    state: "ASSIGNED",
    writable: true,
    blind: null,
    material: {
      title: "江南丝竹基地",
      formVersionId: "v-1",
      form: aForm(),
      answers: { name: "丝竹基地", goals: "两年内开课六十次。", photos: ["f-9"] },
      files: [aFile()],
    },
    rubric: {
      step: 1,
      criteria: [
        {
          key: "c1",
          name: "建设基础",
          points: 30,
          bands: [{ label: "扎实", from: 24, to: 30, description: "有场地有队伍" }],
        },
        { key: "c2", name: "项目内容", points: 40 },
        { key: "c3", name: "预期成效", points: 30 },
      ],
      vetoes: [{ key: "v1", name: "重复立项" }],
    },
    scorer: null,
    sheet: { scores: { c1: 24 }, vetoes: [], comment: null },
    total: 24,
    position: { number: 1, of: 2, previousId: null, nextId: NEXT_REVIEW },
    dueOn: "2099-09-18",
    publishedAt: "2026-05-20T01:00:00Z",
    submittedAt: null,
    excusal: null,
    setAside: null,
    changedAt: "2026-05-21T01:00:00Z",
    version: 3,
    ...change,
  };
}

export function aReviewSummary(change: Partial<ReviewSummary> = {}): ReviewSummary {
  return {
    id: REVIEW,
    roundId: ROUND,
    roundTitle: "第五批优质项目化基地申报",
    stageId: "s-3",
    stageName: "专家评审",
    applicationId: APPLICATION,
    title: "江南丝竹基地",
    unitName: "城东中心",
    blindNumber: null,
    reviewerId: EXPERT,
    reviewerName: "专家甲",
    state: "ASSIGNED",
    scored: 1,
    criteria: 3,
    total: 24,
    assignedAt: "2026-05-19T01:00:00Z",
    publishedAt: "2026-05-20T01:00:00Z",
    dueOn: "2099-09-18",
    submittedAt: null,
    excusal: null,
    changedAt: "2026-05-21T01:00:00Z",
    ...change,
  };
}

export function aReviewer(change: Partial<ReviewerSummary> = {}): ReviewerSummary {
  return {
    id: EXPERT,
    name: "专家甲",
    unitNames: "职业学院",
    assigned: 2,
    submitted: 1,
    capacity: null,
    held: 2,
    conflict: null,
    ...change,
  };
}

export function page<T>(...items: T[]) {
  return { body: { items, next: null, total: items.length } };
}
