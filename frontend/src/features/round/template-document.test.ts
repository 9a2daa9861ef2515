import { expect, it } from "vitest";
import { fileNameOf, readDocument } from "./template-document";

const pipeline = { format: "xuecang-pipeline", version: 1, name: "流程", content: { stages: [] } };

it("a document is read as it stands", async () => {
  expect(await readDocument(new Blob([JSON.stringify(pipeline)]), "pipeline")).toEqual({ document: pipeline });
});

it("what is none says why before anything is sent", async () => {
  expect(await readDocument(new Blob(["{"]), "pipeline")).toEqual({ fault: "no-json" });
  expect(await readDocument(new Blob(["[]"]), "pipeline")).toEqual({ fault: "no-document" });
  expect(await readDocument(new Blob(["null"]), "pipeline")).toEqual({ fault: "no-document" });
});

it("a document of another kind is refused before it makes something unseen", async () => {
  const rubric = new Blob([JSON.stringify({ ...pipeline, format: "xuecang-rubric" })]);
  expect(await readDocument(rubric, "pipeline")).toEqual({ fault: "another-kind", is: "rubric" });
  expect(await readDocument(rubric, "rubric")).toMatchObject({ document: { name: "流程" } });
});

it("a name becomes one that file systems take", () => {
  expect(fileNameOf({ ...pipeline, name: "本级/评审:流程" })).toBe("本级 评审 流程.json");
});
