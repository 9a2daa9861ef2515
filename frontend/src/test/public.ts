import type { PublicNotice, PublicNoticeSummary, PublicResult } from "@/api/types.gen";

/** What everybody may read, for tests; invented words. */
export const NOTICE = "01970000-0000-7000-8000-0000000000f1";

export function aNoticeSummary(change: Partial<PublicNoticeSummary> = {}): PublicNoticeSummary {
  return {
    id: NOTICE,
    title: "第五批优质项目化基地公示",
    programmeName: "优质项目化基地",
    organiserName: "教育局",
    publishedAt: "2026-06-01T01:00:00Z",
    firstDay: "2026-06-01",
    lastDay: "2026-06-05",
    running: true,
    ...change,
  };
}

export function aNotice(change: Partial<PublicNotice> = {}): PublicNotice {
  return {
    id: NOTICE,
    title: "第五批优质项目化基地公示",
    text: "现将拟认定名单公示如下。",
    contact: "教育局终身教育科，0512-00000000",
    organiserName: "教育局",
    publishedAt: "2026-06-01T01:00:00Z",
    firstDay: "2026-06-01",
    lastDay: "2026-06-05",
    workingDays: 5,
    running: true,
    items: [
      {
        applicationId: "a-1",
        title: "江南丝竹基地",
        unitName: "城东中心",
        applicantNames: ["申报人甲"],
        grade: "一等",
      },
      { applicationId: "a-2", title: "古琴学堂", unitName: "城西中心", applicantNames: ["申报人乙"], grade: null },
    ],
    ...change,
  };
}

export function aResult(change: Partial<PublicResult> = {}): PublicResult {
  return {
    id: "w-1",
    title: "江南丝竹基地",
    unitName: "城东中心",
    programmeId: "p-1",
    programmeName: "优质项目化基地",
    level: "COUNTY",
    grade: "一等",
    year: 2026,
    awardedOn: "2026-06-20",
    documentNumber: "太教〔2026〕12号",
    ...change,
  };
}
