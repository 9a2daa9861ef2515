import { describe, expect, it } from "vitest";
import { afterSending, type Edits, edited, given, housed, insisted, patchOf, rebased, withEdits } from "./edits";

const base = {
  title: "丝竹基地",
  answers: { leader: { name: "周静", post: "主任" }, members: [{ name: "李梅" }], goals: "百人" },
};
const typed = (...changes: [string, unknown][]): Edits =>
  changes.reduce<Edits>((edits, [pointer, value]) => edited(base, edits, pointer, value), {});

describe("what was typed", () => {
  it("stands over what the API keeps, and goes out field by field", () => {
    const edits = typed(["/answers/leader/name", "王力"], ["/answers/goals", undefined], ["/title", "丝竹学习基地"]);
    expect(withEdits(base, edits)).toEqual({
      title: "丝竹学习基地",
      answers: { leader: { name: "王力", post: "主任" }, members: [{ name: "李梅" }] },
    });
    expect(patchOf(edits)).toEqual({ title: "丝竹学习基地", answers: { leader: { name: "王力" }, goals: null } });
  });

  it("goes out as a whole where it stands in a list", () => {
    const edits = typed(["/answers/members/0/share", "执笔"], ["/answers/members", [{ name: "李梅" }, {}]]);
    expect(Object.keys(edits)).toEqual(["/answers/members"]);
    expect(patchOf(edits)).toEqual({ answers: { members: [{ name: "李梅" }, {}] } });
  });

  it("is nothing any more once it is typed back", () => {
    expect(typed(["/answers/goals", "千人"], ["/answers/goals", "百人"])).toEqual({});
  });

  it("stays where it was typed on while the first of it was under way", () => {
    const sent = typed(["/answers/goals", "千"], ["/title", "新"]);
    const meanwhile = edited(base, sent, "/answers/goals", "千人");
    expect(afterSending(meanwhile, sent)).toEqual({ "/answers/goals": { before: "千", now: "千人" } });
  });
});

describe("what two people changed", () => {
  const theirs = { title: "丝竹基地", answers: { ...base.answers, goals: "五百人" } };

  it("goes on without a question where it was not the same place", () => {
    const edits = rebased(typed(["/answers/leader/name", "王力"]), theirs);
    expect(edits).toEqual({ "/answers/leader/name": { before: "周静", now: "王力" } });
    expect(withEdits(theirs, edits).answers).toMatchObject({ goals: "五百人", leader: { name: "王力" } });
  });

  it("waits for a choice where it was, and is not sent before", () => {
    const edits = rebased(typed(["/answers/goals", "千人"], ["/title", "新"]), theirs);
    expect(edits["/answers/goals"]).toEqual({ before: "五百人", now: "千人", isContested: true, origin: "百人" });
    expect(patchOf(edits)).toEqual({ title: "新" });
    expect(patchOf(insisted(edits, "/answers/goals"))).toEqual({ title: "新", answers: { goals: "千人" } });
    expect(withEdits(theirs, given(edits, "/answers/goals")).answers.goals).toBe("五百人");
    expect(rebased(edits, theirs)["/answers/goals"]?.isContested).toBe(true);
    expect(edited(theirs, edits, "/answers/goals", "两千人")["/answers/goals"]?.isContested).toBe(true);
  });

  it("is settled where both wrote the same", () => {
    expect(rebased(typed(["/answers/goals", "五百人"]), theirs)).toEqual({});
  });
});

describe("what has no place any more", () => {
  const edits = typed(["/answers/goals", "千人"], ["/title", "丝竹学习基地"]);
  const homeless = housed(edits, (place) => place === "/title");

  it("stays, and is neither seen nor sent", () => {
    expect(homeless["/answers/goals"]).toEqual({ before: "百人", now: "千人", isHomeless: true });
    expect(patchOf(homeless)).toEqual({ title: "丝竹学习基地" });
    expect(withEdits({ title: "", answers: {} }, homeless)).toEqual({ title: "丝竹学习基地", answers: {} });
    expect(rebased(homeless, { title: "丝竹基地", answers: {} })["/answers/goals"]?.now).toBe("千人");
  });

  it("goes on once its place is back", () => {
    expect(patchOf(housed(homeless, () => true))).toEqual(patchOf(edits));
  });
});
