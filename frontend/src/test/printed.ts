import type { Award, AwardLine, OpinionCriterion, PrintedAwardSheet, PrintedOpinionSheet } from "@/api/types.gen";
import { APPLICATION, ROUND } from "./applications";

/** An opinion sheet of two experts, for tests of what is printed; invented words. */
export function anOpinionSheet(change: Partial<PrintedOpinionSheet["sheet"]> = {}): PrintedOpinionSheet {
  return {
    versionCode: "0PN10-N5HEE",
    sheet: {
      applicationId: APPLICATION,
      roundId: ROUND,
      roundTitle: "第五批优质项目化基地申报",
      organiserName: "太仓市教育局",
      title: "江南丝竹基地",
      unitName: "城东中心",
      writers: ["经办人乙"],
      receiptNumber: "2026-000017",
      submittedAt: "2026-05-20T01:00:00Z",
      criteria: [
        anOpinionCriterion({ name: "建设基础", points: 40 }),
        anOpinionCriterion({ name: "项目内容", points: 60 }),
      ],
      opinions: [
        { points: [40, 50], total: 90, scorer: null, vetoes: ["材料不实"], comment: "有特色" },
        { points: [35, 50], total: 85, scorer: null, vetoes: [], comment: null },
      ],
      mean: 87.5,
      ...change,
    },
  };
}

/** Plain points, under no heading. */
export function anOpinionCriterion(change: Partial<OpinionCriterion> = {}): OpinionCriterion {
  return {
    name: "指标",
    groups: [],
    kind: "POINTS",
    points: 50,
    weight: null,
    independent: false,
    bound: null,
    ...change,
  };
}

export function anAwardSheet(awards: AwardLine[] = [anAwardLine()]): PrintedAwardSheet {
  return {
    versionCode: "AWARD-5HEET",
    sheet: {
      roundId: ROUND,
      roundTitle: "第五批优质项目化基地申报",
      programmeName: "优质项目化基地",
      level: "COUNTY",
      organiserName: "太仓市教育局",
      awards,
    },
  };
}

export function anAwardLine(change: Partial<AwardLine> = {}): AwardLine {
  return {
    applicationId: APPLICATION,
    title: "江南丝竹基地",
    unitName: "城东中心",
    grade: "一等",
    awardedOn: "2026-06-20",
    documentNumber: null,
    ...change,
  };
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
    concludedOn: null,
    version: 1,
    ...change,
  };
}
