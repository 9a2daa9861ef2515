import { expect, it } from "vitest";
import { definitionOf, emptyGroup, requestOf } from "./group-definition";

it("goes out as it came in", () => {
  const group = {
    id: "g-1",
    ownerId: "o-1",
    name: "各村（社区）",
    aliases: ["各村", "各社区"],
    rule: { kind: "VILLAGE" as const, belowId: "o-1" },
    members: [{ organisationId: "o-9", name: "滨河社区", validFrom: "2024-01-01", validUntil: "2026-01-01" }],
    version: 4,
  };
  expect(requestOf(definitionOf(group, "、"))).toEqual({
    ownerId: "o-1",
    name: "各村（社区）",
    aliases: ["各村", "各社区"],
    rule: { kind: "VILLAGE", belowId: "o-1" },
    members: [{ organisationId: "o-9", from: "2024-01-01", until: "2026-01-01" }],
  });
});

it("reads other names however they are divided, and sends no rule where none was chosen", () => {
  const group = { ...emptyGroup("o-1"), name: " 各镇 ", aliases: "各镇区、各街道, 各镇街；", belowId: "o-1" };
  expect(requestOf(group)).toEqual({
    ownerId: "o-1",
    name: "各镇",
    aliases: ["各镇区", "各街道", "各镇街"],
    rule: null,
    members: [],
  });
});
