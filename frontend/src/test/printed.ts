import type { Award, Review } from "@/api/types.gen";
import { APPLICATION, ROUND } from "./applications";
import { aReview } from "./reviews";

/** A review as it was handed in, for tests of what is printed; invented words. */
export function aReviewHandedIn(change: Partial<Review> = {}): Review {
  return aReview({
    id: "v-1",
    state: "SUBMITTED",
    writable: false,
    rubric: {
      step: 1,
      criteria: [
        { key: "c1", name: "建设基础", points: 40 },
        { key: "c2", name: "项目内容", points: 60 },
      ],
      vetoes: [{ key: "v1", name: "材料不实" }],
    },
    sheet: { scores: { c1: 35, c2: 50 }, vetoes: [], comment: "可以" },
    total: 85,
    position: null,
    ...change,
  });
}

export function anAward(change: Partial<Award> = {}): Award {
  return {
    id: "w-1",
    applicationId: APPLICATION,
    title: "江南丝竹基地",
    unitId: "u-1",
    unitName: "城东中心",
    roundId: ROUND,
    roundTitle: "第五批优质项目化基地申报",
    programmeId: "p-1",
    programmeName: "优质项目化基地",
    level: "COUNTY",
    fromAbove: false,
    grade: "一等",
    documentNumber: null,
    awardedOn: "2026-06-20",
    withdrawnOn: null,
    withdrawnWhy: null,
    version: 1,
    ...change,
  };
}
