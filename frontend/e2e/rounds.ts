import type { apiAs, Json } from "./api";

type Officer = Awaited<ReturnType<typeof apiAs>>;

const DAY = 24 * 60 * 60 * 1000;

/** A form, a rubric and a pipeline that are published, a programme of them, and a round of it that is ready to open. */
export async function readyRound(officer: Officer): Promise<Record<string, string>> {
  // Names are given once; a second run beside the first has its own.
  const name = (what: string) => `${what} ${Date.now()}`;
  const published = async (kind: string, title: string, content: Json): Promise<string> => {
    const { id, version } = await officer.post(kind, 0, { name: name(title), content });
    await officer.post(`${kind}/${id}/publication`, version);
    return id;
  };
  const formId = await published("forms", "游学项目申报表", { schema: FORM, hints: {} });
  const rubricId = await published("rubrics", "游学项目评分标准", RUBRIC);
  const pipelineId = await published("pipelines", "本级评审流程", PIPELINE);
  const programme = await officer.post("programmes", 0, {
    description: { name: name("游学项目"), purpose: "发现和推广社区教育游学线路。", formId, rubricId, pipelineId },
  });
  const year = new Date().getFullYear();
  const round = await officer.post("rounds", 0, {
    programmeId: programme.id,
    year,
    batch: 1,
    level: "COUNTY",
    hosted: "HERE",
  });
  const described = await officer.patch(`rounds/${round.id}`, round.version, {
    notice: "请各社区教育中心于截止前推荐。",
    opensAt: new Date(Date.now() - DAY).toISOString(),
    closesAt: new Date(Date.now() + 30 * DAY).toISOString(),
    tieRule: "MEDIAN",
  });
  const centres = (await officer.get("organisations?kind=CENTRE&limit=3")).items;
  await officer.put(`rounds/${round.id}/quotas`, described.version, {
    quotas: centres.map(({ id }: Json) => ({ unitId: id, atMost: 2 })),
  });
  return { programmeId: programme.id, formId, rubricId, pipelineId, roundId: round.id };
}

export async function opened(officer: Officer, roundId: string | undefined): Promise<void> {
  const { version } = await officer.get(`rounds/${roundId}`);
  await officer.post(`rounds/${roundId}/opening`, version);
}

const FORM = {
  type: "object",
  title: "游学项目申报表",
  additionalProperties: false,
  required: ["title", "members"],
  properties: {
    title: { type: "string", title: "项目名称", maxLength: 60 },
    route: { type: "string", title: "线路介绍", description: "每一站学什么", maxLength: 2000 },
    members: {
      type: "array",
      title: "团队成员",
      minItems: 1,
      maxItems: 10,
      items: {
        type: "object",
        title: "成员",
        additionalProperties: false,
        required: ["name"],
        properties: {
          name: { type: "string", title: "姓名", maxLength: 40 },
          phone: { type: "string", title: "电话", format: "phone" },
        },
      },
    },
    photos: { type: "array", title: "照片", maxItems: 9, items: { type: "string", format: "file-id" } },
  },
};

const RUBRIC = {
  step: 0.5,
  passMark: 60,
  criteria: [
    {
      key: "c1",
      group: "内容",
      name: "主题鲜明",
      points: 60,
      bands: [
        { label: "优秀", from: 50, to: 60 },
        { label: "一般", from: 0, to: 49.5 },
      ],
    },
    { key: "c2", group: "组织", name: "保障到位", description: "安全、讲解、交通", points: 40 },
  ],
  vetoes: [{ key: "v1", name: "发生过安全责任事故" }],
};

const PIPELINE = {
  stages: [
    { kind: "submission", staffName: "申报", applicantName: "申报" },
    { kind: "endorsement", staffName: "单位推荐", applicantName: "单位推荐", settings: { daysAfterWindow: "5" } },
    {
      kind: "formal-check",
      staffName: "形式审查",
      applicantName: "评审",
      settings: { points: "材料齐全\n签章完整" },
    },
    { kind: "expert-review", staffName: "专家评审", applicantName: "评审" },
    { kind: "decision", staffName: "审定", applicantName: "评审" },
  ],
};
