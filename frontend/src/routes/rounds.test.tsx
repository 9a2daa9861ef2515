import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, expect, it } from "vitest";
import { answering } from "@/test/api";
import { openApp } from "@/test/app";
import { aCaller } from "@/test/people";
import { aDescription, aDraftRound, anEndedEndorsement, aProgramme, aRound, aRoundSummary } from "@/test/rounds";

const page = (items: unknown[]) => ({ body: { items, next: null, total: items.length } });

const officer = aCaller({
  permissions: ["round.read", "round.read-draft", "round.read-units", "round.edit", "programme.read", "user.read"],
});

const quotas = [
  { unitId: "c-1", unitName: "城厢镇社区教育中心", atMost: 2, used: 1, exempt: 0 },
  { unitId: "c-2", unitName: "沙溪镇社区教育中心", atMost: 2, used: 0, exempt: 0 },
];

const answers = {
  "GET /me": { body: officer },
  "GET /notifications/unread-count": { body: { count: 0 } },
  "GET /rounds": page([aRoundSummary()]),
  "GET /rounds/r-1": { body: aRound(), headers: { ETag: '"5"' } },
  "GET /rounds/r-1/quotas": page(quotas),
  "GET /programmes": page([{ ...aProgramme(), rounds: 1 }]),
  "GET /programmes/p-1": { body: aProgramme({ formId: null, rubricId: null, pipelineId: null }) },
  "GET /organisation-groups": page([{ id: "g-1", ownerId: "o-1", name: "各镇", ruleKind: "TOWN", ruleBelow: "o-1" }]),
  "GET /organisations": page([
    { id: "c-1", name: "城厢镇社区教育中心", parentName: null },
    { id: "c-3", name: "浏河镇社区教育中心", parentName: null },
  ]),
  "GET /users": page([{ id: "w-1", displayName: "开放大学经办人", units: ["开放大学"] }]),
};

beforeAll(async () => void (await import("@/shared/desk/DataTable")), 60_000);

it("the list is narrowed by what stands in its address", async () => {
  const requests = answering(answers);
  const { router } = openApp("/rounds?standing=OPEN&name=游学", { isWide: true });
  const row = (await screen.findByRole("link", { name: "2026 年第 1 批 游学项目" })).closest("tr") as HTMLElement;
  expect(within(row).getByText("申报中")).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText("主办"), "上级主办");
  expect(router.state.location.search).toEqual({ standing: "OPEN", name: "游学", hosted: "ABOVE" });
  const asked = new URL(requests.filter(({ url }) => url.includes("/rounds?")).at(-1)?.url ?? "");
  expect(Object.fromEntries(asked.searchParams)).toEqual({ standing: "OPEN", q: "游学", hosted: "ABOVE" });
});

it("a round shows its stages with counts that open, its places and its times to the second", async () => {
  answering(answers);
  openApp("/rounds/r-1", { isWide: true });
  expect(await screen.findByRole("link", { name: "专家评审：9 份，点开查看" })).toHaveAttribute(
    "href",
    "/applications?round=r-1&stage=s-3",
  );
  // What is being written nobody else reads.
  expect(screen.getByText("正在填写")).toBeVisible();
  expect(screen.queryByRole("link", { name: /^申报：/ })).toBeNull();
  expect(screen.getByText("已完成 20 / 27")).toBeVisible();
  expect(screen.getByText("2026-09-25 17:00:00")).toBeVisible();
  expect(screen.getByRole("progressbar", { name: "已用 1 / 4 个名额" })).toBeVisible();
});

it("a round leads to what follows its reviews, as far as it has it and the reader may see it", async () => {
  const stage = (kind: string) => ({ ...aRound().stages[0], id: `s-${kind}`, kind, waiting: 0 });
  answering({
    ...answers,
    "GET /me": { body: aCaller({ permissions: ["round.read", "round-decision.read", "nomination.read"] }) },
    "GET /rounds/r-1": { body: { ...aRound(), stages: [stage("decision"), stage("public-notice")] } },
  });
  openApp("/rounds/r-1", { isWide: true });
  expect(await screen.findByRole("link", { name: "排名和审定" })).toHaveAttribute("href", "/rounds/r-1/decision");
  expect(screen.queryByRole("link", { name: "公示和异议" })).toBeNull();
  expect(screen.queryByRole("link", { name: "推荐上报和上级结果" })).toBeNull();
});

it("a round names the version of the form that it goes by", async () => {
  answering({
    ...answers,
    "GET /me": { body: aCaller({ permissions: ["round.read", "programme.read", "round-template.read"] }) },
    "GET /programmes/p-1": { body: aProgramme({ rubricId: null, pipelineId: null }) },
    "GET /forms/f-1": { body: { id: "f-1", name: "游学申报表", versions: [{ id: "fv-1", number: 2 }] } },
  });
  openApp("/rounds/r-1", { isWide: true });
  expect(await screen.findByRole("link", { name: "游学申报表，第 2 版" })).toHaveAttribute(
    "href",
    "/forms/f-1?version=2",
  );
});

it("a draft tells what is in the way of opening, and leads to where it is put right", async () => {
  answering({ ...answers, "GET /rounds/r-1": { body: aDraftRound(), headers: { ETag: '"5"' } } });
  openApp("/rounds/r-1", { isWide: true });
  expect(await screen.findByRole("heading", { name: "开放前还要处理 2 处" })).toBeVisible();
  expect(screen.getByRole("link", { name: "申报截止" })).toHaveAttribute("href", "/rounds/r-1/edit#round-closesAt");
  expect(screen.getByRole("link", { name: "单位和名额" })).toHaveAttribute("href", "/rounds/r-1/quotas");
  expect(screen.getByRole("button", { name: "开放申报" })).toBeDisabled();
});

it("opening is asked once more, with how many are told", async () => {
  const ready = aDraftRound({ hindrances: [], places: { units: 2, atMost: 4, used: 0 } });
  const requests = answering({
    ...answers,
    "GET /rounds/r-1": [{ body: ready, headers: { ETag: '"5"' } }, { body: aRound({ version: 6 }) }],
    "POST /rounds/r-1/opening": { body: aRound({ version: 6 }) },
  });
  openApp("/rounds/r-1", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "开放申报" }));
  const asked = within(screen.getByRole("dialog"));
  expect(asked.getByText(/将通知 2 个单位，共 4 个名额，2026-09-01 08:00:00 至 2026-09-25 17:00:00/)).toBeVisible();
  await userEvent.click(asked.getByRole("button", { name: "开放申报" }));
  expect(await screen.findByText("已开放，通知已发出")).toBeVisible();
  expect(requests.find(({ method }) => method === "POST")?.headers.get("If-Match")).toBe('"5"');
  expect(await screen.findByRole("heading", { name: "各环节申报书" })).toBeVisible();
});

it("the end is moved with a reason, on the county's clock", async () => {
  const requests = answering({ ...answers, "POST /rounds/r-1/extensions": { body: aRound({ version: 6 }) } });
  openApp("/rounds/r-1", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "延长时间" }));
  const form = within(screen.getByRole("dialog"));
  const until = form.getByLabelText(/新的截止时间/);
  expect(until).toHaveValue("2026-09-25T17:00");
  await userEvent.clear(until);
  await userEvent.type(until, "2026-09-30T17:00:00");
  await userEvent.type(form.getByLabelText(/理由/), "台风停课");
  await userEvent.click(form.getByRole("button", { name: "延长" }));
  await screen.findByText("截止时间已改，通知已发给有关单位和人员");
  expect(await requests.find(({ method }) => method === "POST")?.json()).toEqual({
    closesAt: "2026-09-30T17:00:00+08:00",
    reason: "台风停课",
  });
});

it("the end is moved for one unit, which others are not told", async () => {
  const requests = answering({ ...answers, "POST /rounds/r-1/extensions": { body: aRound({ version: 6 }) } });
  openApp("/rounds/r-1", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "延长时间" }));
  const form = within(screen.getByRole("dialog"));
  expect(form.queryByLabelText(/^单位/)).toBeNull();
  await userEvent.click(form.getByRole("radio", { name: "一个单位" }));
  await form.findByRole("option", { name: "沙溪镇社区教育中心" });
  await userEvent.selectOptions(form.getByLabelText(/^单位/), "沙溪镇社区教育中心");
  expect(form.getByText(/排名、审定要等最后一个截止时间过后/)).toBeVisible();
  expect(form.getByText(/其他单位看不到/)).toBeVisible();
  await until(form, "2026-09-30T17:00:00");
  await userEvent.type(form.getByLabelText(/理由/), "停电");
  await userEvent.click(form.getByRole("button", { name: "延长" }));
  await screen.findByText("截止时间已改，通知已发给有关单位和人员");
  expect(await requests.find(({ method }) => method === "POST")?.json()).toEqual({
    closesAt: "2026-09-30T17:00:00+08:00",
    reason: "停电",
    unitId: "c-2",
  });
});

it("the end is moved for one applicant, and says beside the name that they have nothing in the round", async () => {
  const refused = {
    status: 422,
    body: {
      type: "about:blank",
      title: "有误",
      status: 422,
      code: "validation-failed",
      errors: [{ pointer: "/applicantId", code: "applies-with-nothing", message: "该人员在本批次没有申报" }],
    },
  };
  const requests = answering({ ...answers, "POST /rounds/r-1/extensions": refused });
  openApp("/rounds/r-1", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "延长时间" }));
  const form = within(screen.getByRole("dialog"));
  await userEvent.click(form.getByRole("radio", { name: "一个申报人" }));
  await form.findByRole("option", { name: "开放大学经办人 · 开放大学" });
  await userEvent.selectOptions(form.getByRole("combobox", { name: /申报人/ }), "开放大学经办人 · 开放大学");
  await until(form, "2026-09-30T17:00:00");
  await userEvent.type(form.getByLabelText(/理由/), "网络中断");
  await userEvent.click(form.getByRole("button", { name: "延长" }));
  expect(await form.findByText("该人员在本批次没有申报")).toBeVisible();
  expect(form.getByRole("combobox", { name: /申报人/ })).toBeInvalid();
  expect(await requests.find(({ method }) => method === "POST")?.json()).toEqual({
    closesAt: "2026-09-30T17:00:00+08:00",
    reason: "网络中断",
    applicantId: "w-1",
  });
});

async function until(form: ReturnType<typeof within>, moment: string) {
  const field = form.getByLabelText(/新的截止时间/);
  await userEvent.clear(field);
  await userEvent.type(field, moment);
}

it("tells for whom an end was moved, and does not offer to close what is open for one unit alone", async () => {
  const move = { from: "2026-09-25T09:00:00Z", to: "2026-09-27T09:00:00Z", decidedAt: "2026-09-26T01:00:00Z" };
  const whom = { unitId: null, unitName: null, applicantId: null, applicantName: null };
  const extensions = [
    { ...move, ...whom, reason: "停电", unitId: "c-1", unitName: "城厢镇社区教育中心" },
    { ...move, ...whom, reason: "住院", applicantId: "w-1", applicantName: "王芳" },
  ];
  answering({ ...answers, "GET /rounds/r-1": { body: aRound({ closesAt: "2020-09-25T09:00:00Z", extensions }) } });
  openApp("/rounds/r-1", { isWide: true });
  const moves = within((await screen.findByRole("heading", { name: "时间变动" })).parentElement as HTMLElement);
  expect(moves.getByText(/^城厢镇社区教育中心的截止时间由 2026-09-25 17:00:00 延到 2026-09-27 17:00:00/)).toBeVisible();
  expect(moves.getByText(/^王芳的截止时间由/)).toBeVisible();
  expect(moves.getByText("住院")).toBeVisible();
  expect(screen.queryByRole("button", { name: "提前截止" })).toBeNull();
  expect(screen.getByRole("button", { name: "延长时间" })).toBeVisible();
});

it("an end behind which cases are decided is not offered to be moved", async () => {
  answering({ ...answers, "GET /rounds/r-1": { body: aRound({ standing: "CLOSED", extendable: false }) } });
  openApp("/rounds/r-1", { isWide: true });
  expect(await screen.findByText("已截止，评审中")).toBeVisible();
  expect(screen.queryByRole("button", { name: "延长时间" })).toBeNull();
});

it("says before an end is moved that experts have begun", async () => {
  answering({ ...answers, "GET /rounds/r-1": { body: aRound({ standing: "CLOSED" }) } });
  openApp("/rounds/r-1", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "延长时间" }));
  const form = within(screen.getByRole("dialog"));
  expect(form.getByText(/申报已经截止/)).toBeVisible();
  expect(form.getByText(/已有 9 份在专家评审/)).toBeVisible();
});

it("names the unit whose cases nobody can handle any more", async () => {
  const hindrances = [{ pointer: "#/standIns", code: "stand-in-missing", message: "“局属学校”须另指定经办人" }];
  answering({ ...answers, "GET /rounds/r-1": { body: aRound({ hindrances }) } });
  openApp("/rounds/r-1", { isWide: true });
  expect(await screen.findByRole("heading", { name: "还要指定代办人" })).toBeVisible();
  expect(screen.getByText(/“局属学校”须另指定经办人/)).toBeVisible();
  expect(screen.getByRole("link", { name: "代办人" })).toHaveAttribute("href", "/rounds/r-1/stand-ins");
});

it("ends what its units did not recommend, once it was shown", async () => {
  const previewed = {
    ended: [
      { applicationId: "a-1", title: "江南丝竹基地", unitName: "城厢镇社区教育中心", why: "NOT_ENDORSED" },
      { applicationId: "a-2", title: "沙溪古镇课堂", unitName: "沙溪镇社区教育中心", why: "NOT_CORRECTED" },
    ],
    kept: [
      { applicationId: "a-3", title: "本局课堂", unitName: "教育局", why: "OWN_CASE", correctUntil: null },
      {
        applicationId: "a-4",
        title: "邻里课堂",
        unitName: "双凤镇社区教育中心",
        why: "BEING_CORRECTED",
        correctUntil: "2099-10-01T09:00:00Z",
      },
    ],
  };
  const stages = [...aRound().stages, anEndedEndorsement()];
  const requests = answering({
    ...answers,
    "GET /me": { body: aCaller({ permissions: [...officer.permissions, "application.check"] }) },
    "GET /rounds/r-1": [{ body: aRound({ standing: "CLOSED", stages }) }, { body: aRound({ standing: "CLOSED" }) }],
    "POST /rounds/r-1/stages/s-4/endings": { body: previewed },
  });
  openApp("/rounds/r-1", { isWide: true });
  expect(await screen.findByText(/2 件未获推荐/)).toBeVisible();
  expect(screen.getByText("2 份时限已过")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "结束：单位推荐" }));
  const dialog = within(await screen.findByRole("dialog", { name: "结束 2 件申报" }));
  expect(dialog.getByText("未获单位推荐")).toBeVisible();
  expect(dialog.getByText("逾期未修改")).toBeVisible();
  expect(dialog.getByText(/由代办人结束/)).toBeVisible();
  expect(dialog.getByText(/还在修改，2099-10-01 17:00 为止/)).toBeVisible();
  await userEvent.type(dialog.getByLabelText(/说明/), "名额已用完");
  await userEvent.click(dialog.getByRole("button", { name: "结束 2 件" }));
  await screen.findByText("已结束 2 件");
  await waitFor(() => expect(screen.queryByText(/2 件未获推荐/)).toBeNull());
  const posted = requests.filter(({ method }) => method === "POST");
  expect(posted.map(({ url }) => new URL(url).search)).toEqual(["?dryRun=true", ""]);
  expect(await posted[1]?.json()).toEqual({ reason: "名额已用完" });
});

it("says so where all that is left over is somebody else's to end", async () => {
  const kept = [{ applicationId: "a-3", title: "本局课堂", unitName: "教育局", why: "OWN_CASE", correctUntil: null }];
  answering({
    ...answers,
    "GET /me": { body: aCaller({ permissions: [...officer.permissions, "application.check"] }) },
    "GET /rounds/r-1": { body: aRound({ standing: "CLOSED", stages: [anEndedEndorsement()] }) },
    "POST /rounds/r-1/stages/s-4/endings": { body: { ended: [], kept } },
  });
  openApp("/rounds/r-1", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "结束：单位推荐" }));
  const dialog = within(await screen.findByRole("dialog", { name: "没有可由您结束的" }));
  expect(dialog.getByText(/本局课堂/)).toBeVisible();
});

it("who does not belong to the unit that runs it changes nothing", async () => {
  answering({ ...answers, "GET /rounds/r-1": { body: aRound({ organiserId: "u-9", organiserName: "开放大学" }) } });
  openApp("/rounds/r-1", { isWide: true });
  expect(await screen.findByText(/开放大学承办/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "延长时间" })).toBeNull();
  expect(screen.queryByRole("link", { name: "指定代办人" })).toBeNull();
});

it("a round begins with its programme, year and batch", async () => {
  const requests = answering({
    ...answers,
    "POST /rounds": { status: 201, body: aDraftRound() },
    "GET /rounds/r-1": { body: aDraftRound() },
  });
  const { router } = openApp("/rounds/new?programme=p-1", { isWide: true });
  expect(await screen.findByLabelText(/项目类别/)).toHaveValue("p-1");
  await userEvent.clear(screen.getByLabelText(/年度/));
  await userEvent.type(screen.getByLabelText(/年度/), "2026");
  await userEvent.selectOptions(screen.getByLabelText("主办"), "上级主办");
  await userEvent.click(screen.getByRole("button", { name: "建立批次" }));
  await waitFor(() => expect(router.state.location.pathname).toBe("/rounds/r-1"));
  expect(await requests.find(({ method }) => method === "POST")?.json()).toEqual({
    programmeId: "p-1",
    year: 2026,
    batch: 1,
    title: null,
    level: "COUNTY",
    hosted: "ABOVE",
  });
});

it("the host's fields are there for rounds hosted above only, and go when it is not", async () => {
  const above = aDescription({ hosted: "ABOVE", level: "CITY", hostName: "苏州市教育局", hostQuota: 4 });
  const requests = answering({
    ...answers,
    "GET /rounds/r-1": { body: aDraftRound({ description: above }), headers: { ETag: '"5"' } },
    "PATCH /rounds/r-1": { body: aDraftRound({ version: 6 }) },
  });
  openApp("/rounds/r-1/edit", { isWide: true });
  expect(await screen.findByLabelText("上级主办单位")).toHaveValue("苏州市教育局");
  await userEvent.selectOptions(screen.getByLabelText("主办"), "本级主办");
  expect(screen.queryByLabelText("上级主办单位")).toBeNull();
  expect(screen.getByLabelText("申报表")).toHaveDisplayValue("选用的版本");
  await userEvent.click(screen.getByRole("button", { name: "保存" }));
  await screen.findByText("已保存");
  expect(await requests.find(({ method }) => method === "PATCH")?.json()).toEqual({
    hosted: "HERE",
    hostName: null,
    hostQuota: null,
  });
});

it("what opened is not edited any more", async () => {
  answering(answers);
  const { router } = openApp("/rounds/r-1/edit", { isWide: true });
  await screen.findByRole("heading", { name: "各环节申报书" });
  expect(router.state.location.pathname).toBe("/rounds/r-1");
});

it("quotas are filled in bulk and set all at once; who has recommended stays", async () => {
  const requests = answering({ ...answers, "PUT /rounds/r-1/quotas": { body: aRound({ version: 6 }) } });
  openApp("/rounds/r-1/quotas", { isWide: true });
  expect(await screen.findByRole("heading", { name: "2 个单位，共 4 个名额" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "移出 城厢镇社区教育中心" })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "加入" }));
  expect(await screen.findByRole("heading", { name: "3 个单位，共 5 个名额" })).toBeVisible();
  await userEvent.clear(screen.getByLabelText("每个单位的名额"));
  await userEvent.type(screen.getByLabelText("每个单位的名额"), "3");
  await userEvent.click(screen.getByRole("button", { name: "全部设为这个数" }));
  await userEvent.click(screen.getByRole("button", { name: "移出 沙溪镇社区教育中心" }));
  await userEvent.click(screen.getByRole("button", { name: "保存" }));
  await screen.findByText("单位和名额已保存");
  expect(await requests.find(({ method }) => method === "PUT")?.json()).toEqual({
    quotas: [
      { unitId: "c-1", atMost: 3 },
      { unitId: "c-3", atMost: 3 },
    ],
  });
});

it("a quota that is too low is told beside its unit", async () => {
  answering({
    ...answers,
    "PUT /rounds/r-1/quotas": {
      status: 422,
      body: {
        code: "invalid-input",
        title: "有 1 处要改",
        errors: [{ pointer: "#/quotas/0/atMost", message: "已推荐 1 项，名额不能再少" }],
      },
    },
  });
  openApp("/rounds/r-1/quotas", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "保存" }));
  const row = within((await screen.findByText("已推荐 1 项，名额不能再少")).closest("tr") as HTMLElement);
  expect(row.getByLabelText("城厢镇社区教育中心的名额")).toBeInvalid();
});

it("a stand-in is named for a unit that the round calls", async () => {
  const requests = answering({ ...answers, "PUT /rounds/r-1/stand-ins": { body: aRound({ version: 6 }) } });
  openApp("/rounds/r-1/stand-ins", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "增加代办" }));
  await userEvent.selectOptions(screen.getByLabelText(/申报单位/), "城厢镇社区教育中心");
  await userEvent.selectOptions(await screen.findByLabelText(/由谁办理/), "w-1");
  await userEvent.click(screen.getByRole("button", { name: "保存" }));
  await screen.findByText("代办人已保存");
  expect(await requests.find(({ method }) => method === "PUT")?.json()).toEqual({
    standIns: [{ unitId: "c-1", userId: "w-1" }],
  });
});

const ruleKinds = {
  "GET /rule-kinds": {
    body: [
      {
        code: "at-least",
        asked: "END_OF_LIST",
        settings: [
          { name: "least", type: "NUMBER", needed: false, usual: "1", least: 1, most: 999, options: [] },
          { name: "classes", type: "LINES", needed: false, usual: null, least: null, most: null, options: [] },
        ],
        facts: [],
        stages: ["endorsement"],
      },
      {
        code: "born-share",
        asked: "END_OF_LIST",
        settings: [{ name: "bornFrom", type: "DATE", needed: true, usual: null, least: null, most: null, options: [] }],
        facts: ["BIRTH_DATE"],
        stages: ["endorsement"],
      },
    ],
  },
};

it("rules are written by kind and set all at once", async () => {
  const requests = answering({
    ...answers,
    ...ruleKinds,
    "GET /rounds/r-1": { body: aDraftRound(), headers: { ETag: '"5"' } },
    "PUT /rounds/r-1/rules": { body: aDraftRound({ version: 6 }) },
  });
  openApp("/rounds/r-1/rules", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "增加规则" }));
  const least = screen.getByLabelText(/至少（项）/);
  expect(least).toHaveValue("1");
  await userEvent.clear(least);
  await userEvent.type(least, "2");
  await userEvent.selectOptions(screen.getByLabelText("不符合时"), "提醒，由形式审查决定");
  await userEvent.click(screen.getByRole("button", { name: "增加规则" }));
  expect(screen.getByText(/申报表须标明：出生日期/)).toBeVisible();
  await userEvent.type(screen.getByLabelText(/出生不早于/), "1986-01-01");
  await userEvent.click(screen.getByRole("button", { name: "保存规则" }));
  await screen.findByText("申报规则已保存");
  expect(await requests.find(({ method }) => method === "PUT")?.json()).toEqual({
    rules: [
      { kind: "at-least", effect: "WARNS", settings: { least: "2" } },
      { kind: "born-share", effect: "STOPS", settings: { bornFrom: "1986-01-01" } },
    ],
  });
});

it("a contradiction is told at its rule, and what opened has its rules in words", async () => {
  const rule = {
    kind: "at-least",
    effect: "STOPS" as const,
    settings: { least: "3" },
    words: "每个单位至少推荐 3 项。",
  };
  answering({
    ...answers,
    ...ruleKinds,
    "GET /rounds/r-1": { body: aDraftRound({ rules: [rule] }), headers: { ETag: '"5"' } },
    "PUT /rounds/r-1/rules": {
      status: 422,
      body: {
        code: "invalid-input",
        title: "有 1 处要改",
        errors: [{ pointer: "#/rules/0/settings/least", message: "另一条规则限定至多 2 项，两条规则相互矛盾" }],
      },
    },
  });
  const { router } = openApp("/rounds/r-1/rules", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "保存规则" }));
  await waitFor(() => expect(screen.getByLabelText(/至少（项）/)).toBeInvalid());
  answering({ ...answers, ...ruleKinds, "GET /rounds/r-1": { body: aRound({ rules: [rule] }) } });
  await router.navigate({ to: "/rounds/$roundId", params: { roundId: "r-1" } });
  expect(await screen.findByText("每个单位至少推荐 3 项。")).toBeVisible();
});

it("goes on with another version of the form, once it was shown what that changes", async () => {
  const round = aRound();
  const version = (id: string, number: number) => ({ id, number, publishedAt: "2026-05-01T00:00:00Z" });
  const moved = {
    id: "m-1",
    fromVersionId: round.description.formVersionId,
    toVersionId: "fv-2",
    reason: "补充预算。",
    changes: [{ place: "/budget", titles: ["经费预算"], what: "ADDED" }],
    drafts: 12,
    settingAside: 3,
    movedAt: "2026-05-08T01:00:00Z",
  };
  const requests = answering({
    ...answers,
    "GET /rounds/r-1": { body: round },
    [`GET /programmes/${round.programmeId}`]: { body: aProgramme({ formId: "f-1" }) },
    "GET /forms/f-1": {
      body: {
        id: "f-1",
        name: "基地申报书",
        versions: [version("fv-2", 2), version(round.description.formVersionId ?? "", 1)],
      },
    },
    "POST /rounds/r-1/form-moves": { body: moved },
  });
  openApp("/rounds/r-1", { isWide: true });
  await userEvent.click(await screen.findByRole("button", { name: "换用申报书新版本" }));
  const dialog = within(screen.getByRole("dialog"));
  await userEvent.selectOptions(await dialog.findByRole("combobox", { name: /新版本/ }), "基地申报书 第 2 版");
  await userEvent.type(dialog.getByRole("textbox", { name: /原因/ }), "补充预算。");
  await userEvent.click(dialog.getByRole("button", { name: "看看有什么变化" }));
  expect(await dialog.findByText("新增：经费预算")).toBeVisible();
  expect(dialog.getByText(/12 份草稿将换用新版本，其中 3 份/)).toBeVisible();
  await userEvent.click(dialog.getByRole("button", { name: "换用" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  const sent = requests.filter(({ url }) => url.includes("form-moves")).map(({ url }) => url.includes("dryRun=true"));
  expect(sent).toEqual([true, false]);
});
