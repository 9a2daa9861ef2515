import type { Nomination } from "@/api/types.gen";

/** Packages for the host above, for tests; invented. */
export function aNomination(change: Partial<Nomination> = {}): Nomination {
  return {
    id: "no-1",
    roundId: "r-1",
    hostName: "苏州市教育局",
    hostDeadline: "2099-11-30T09:00:00Z",
    items: [
      {
        position: 1,
        applicationId: "a-1",
        title: "江南丝竹基地",
        unitName: "城厢镇社区教育中心",
        applicantNames: ["经办人乙"],
        grade: "重点",
      },
      {
        position: 2,
        applicationId: "a-2",
        title: "沙溪古镇课堂",
        unitName: "沙溪镇社区教育中心",
        applicantNames: ["经办人丙"],
        grade: null,
      },
    ],
    sealed: {
      id: "f-1",
      name: "nomination.zip",
      mediaType: "application/zip",
      size: 100,
      sha256: "ab12",
      state: "CLEAN",
      uploaderId: "u-1",
      uploadedAt: "2026-11-02T02:00:00Z",
      attached: true,
    },
    sha256: "ab12",
    sealedAt: "2026-11-02T02:00:00Z",
    reason: null,
    dispatchedOn: null,
    dispatchedHow: null,
    receiptNumber: null,
    receivedOn: null,
    receipt: null,
    outsideStages: [],
    results: [],
    overdue: false,
    editable: true,
    version: 1,
    ...change,
  };
}

export function aDispatchedNomination(change: Partial<Nomination> = {}): Nomination {
  return aNomination({
    dispatchedOn: "2026-11-03",
    dispatchedHow: "机要交换",
    receiptNumber: "收 2026-7",
    receivedOn: "2026-11-04",
    version: 3,
    ...change,
  });
}
