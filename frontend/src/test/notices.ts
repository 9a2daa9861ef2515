import type { Objection, ObjectionSummary, RoundPublicNotice } from "@/api/types.gen";

/** Public notices and objections for tests; invented. */
export function aNotice(change: Partial<RoundPublicNotice> = {}): RoundPublicNotice {
  return {
    id: "n-1",
    roundId: "r-1",
    description: {
      title: "关于游学项目结果的公示",
      text: "经评审、审定，现将结果予以公示。",
      contact: "教育局职成教科",
      workingDays: 5,
    },
    items: [
      {
        applicationId: "a-1",
        title: "江南丝竹基地",
        unitName: "城厢镇社区教育中心",
        applicantNames: ["经办人乙"],
        grade: "重点",
      },
    ],
    state: "DRAFT",
    publishedAt: null,
    firstDay: null,
    lastDay: null,
    concludedAt: null,
    disputed: 0,
    editable: true,
    signOffId: null,
    version: 2,
    ...change,
  };
}

export function aPublishedNotice(change: Partial<RoundPublicNotice> = {}): RoundPublicNotice {
  return aNotice({
    state: "PUBLISHED",
    publishedAt: "2026-10-23T02:00:00Z",
    firstDay: "2026-10-26",
    lastDay: "2026-10-30",
    disputed: 1,
    editable: false,
    signOffId: "so-2",
    ...change,
  });
}

export function anObjectionSummary(change: Partial<ObjectionSummary> = {}): ObjectionSummary {
  return {
    id: "ob-1",
    noticeId: "n-1",
    roundId: "r-1",
    roundTitle: "2026 年第 1 批 游学项目",
    applicationId: "a-1",
    applicationTitle: "江南丝竹基地",
    unitName: "城厢镇社区教育中心",
    channel: "WEB",
    state: "OPEN",
    receivedAt: "2026-10-27T02:00:00Z",
    settledAt: null,
    ...change,
  };
}

export function anObjection(change: Partial<Objection> = {}): Objection {
  return {
    id: "ob-1",
    noticeId: "n-1",
    noticeTitle: "关于游学项目结果的公示",
    roundId: "r-1",
    applicationId: "a-1",
    applicationTitle: "江南丝竹基地",
    channel: "WEB",
    signature: { name: "周**", phone: "138****1005" },
    text: "场地面积不实。",
    files: [],
    receivedAt: "2026-10-27T02:00:00Z",
    state: "OPEN",
    reply: null,
    settledAt: null,
    answerable: true,
    version: 1,
    ...change,
  };
}
