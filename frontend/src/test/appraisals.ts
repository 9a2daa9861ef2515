import type { Appraisal } from "@/api/types.gen";
import { APPLICATION, ROUND } from "./applications";

/** Two items of 50 marks, not looked at yet. */
export function anAppraisal(change: Partial<Appraisal> = {}): Appraisal {
  return {
    id: "ap-1",
    applicationId: APPLICATION,
    roundId: ROUND,
    stageName: "年度考核",
    state: "AWAITING",
    dueOn: "2026-11-20",
    putRightUntil: null,
    items: [
      { name: "课程开设", fullMarks: 30 },
      { name: "档案台账", fullMarks: 20 },
    ],
    excellentAt: 90,
    passAt: 60,
    putRightDays: 20,
    selfAppraisals: [],
    findings: [],
    answerable: false,
    appraisable: false,
    version: 4,
    ...change,
  };
}

/** A finding that falls short. */
export const FELL_SHORT: Appraisal["findings"][number] = {
  id: "f-1",
  visitedOn: "2026-11-21",
  score: 58,
  grade: "FAIL",
  marks: [
    { item: "课程开设", fullMarks: 30, marks: 20.5 },
    { item: "档案台账", fullMarks: 20, marks: 8.5 },
  ],
  remark: "档案不全。",
  putRightUntil: "2026-12-11",
  foundAt: "2026-11-21T08:00:00Z",
};
