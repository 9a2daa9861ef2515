import type { DefineOrganisationGroupRequest, OrganisationGroupView, OrganisationKind } from "@/api/types.gen";

/** A group as its form holds it: texts that may still be empty. */
export interface GroupDefinition {
  ownerId: string;
  name: string;
  /** As written, one after another. */
  aliases: string;
  /** Whoever is of this kind below one unit; NONE names its members one by one. */
  ruleKind: OrganisationKind | "NONE";
  belowId: string;
  members: readonly DefinedMember[];
}

export interface DefinedMember {
  organisationId: string;
  name: string;
  from: string;
  /** Empty: it still belongs. */
  until: string;
}

export function emptyGroup(ownerId: string): GroupDefinition {
  return { ownerId, name: "", aliases: "", ruleKind: "NONE", belowId: "", members: [] };
}

/** `comma` stands between the other names, in the reader's language. */
export function definitionOf(group: OrganisationGroupView, comma: string): GroupDefinition {
  return {
    ownerId: group.ownerId,
    name: group.name,
    aliases: group.aliases.join(comma),
    ruleKind: group.rule?.kind ?? "NONE",
    belowId: group.rule?.belowId ?? "",
    members: group.members.map(({ organisationId, name, validFrom, validUntil }) => ({
      organisationId,
      name,
      from: validFrom,
      until: validUntil ?? "",
    })),
  };
}

export function requestOf(group: GroupDefinition): DefineOrganisationGroupRequest {
  return {
    ownerId: group.ownerId,
    name: group.name.trim(),
    aliases: group.aliases
      .split(/[、，,；;]/u)
      .map((name) => name.trim())
      .filter((name) => name !== ""),
    rule: group.ruleKind === "NONE" ? null : { kind: group.ruleKind, belowId: group.belowId },
    members: group.members.map(({ organisationId, from, until }) => ({
      organisationId,
      from,
      until: until === "" ? null : until,
    })),
  };
}
