import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { OPERATIONS, pageOf } from "./operations";

it("has words for every operation of the contract that changes something", () => {
  const contract = readFileSync("../openapi.yaml", "utf8");
  const changing = [...contract.matchAll(/^ {4}(?:post|put|patch|delete):\n(?: {6,}.*\n)*? {6}operationId: (\w+)$/gm)];
  expect(changing.length).toBeGreaterThan(50);
  const unknown = changing.map(([, id]) => id).filter((id) => !OPERATIONS.some((known) => known === id));
  expect(unknown).toEqual([]);
});

it.each([
  ["renameOrganisation", { id: "1" }, "/organisations/$organisationId"],
  ["replaceOrganisationGroup", { id: "1" }, "/organisation-groups/$groupId"],
  ["deleteOrganisationGroup", { id: "1" }, undefined],
  ["seatCommitteeMember", { id: "1" }, "/committees/$committeeId"],
  ["recordCommitteeMeeting", { id: "1", created: "2" }, "/committees/$committeeId/meetings/$meetingId"],
  ["inviteUser", { created: "1" }, "/people/$userId"],
  ["handOver", { id: "1" }, "/people/$userId"],
  ["acceptPlanImport", { id: "1" }, "/plans/imports/$importId"],
  ["removePlanNode", { id: "1", nodeId: "2" }, "/plans/$planId"],
  ["approveSignOff", { id: "1" }, "/sign-offs/$signOffId"],
  ["setSignOffSetting", { organisationId: "1" }, "/sign-off-settings"],
  ["setHolidayYear", {}, "/holidays"],
  ["returnProgressReport", { id: "1", reportId: "2" }, "/tasks/$itemId"],
  ["cancelJob", { id: "1" }, undefined],
])("%s of %o leads to %s", (operation, subjects, to) => {
  expect(pageOf(operation, subjects as Record<string, string>)?.to).toBe(to);
});
