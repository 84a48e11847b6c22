/** The words of the knowledge graph, the same on both sides of every wire. */

export const entityKinds = ["event", "talk", "speaker", "company", "tool"] as const;
export type EntityKind = (typeof entityKinds)[number];

/** `presents` speaker→talk, `partOf` talk→event, `worksAt` speaker→company, `mentions` talk→tool or company, `makes` company→tool. */
export const relationKinds = ["presents", "partOf", "worksAt", "mentions", "makes"] as const;
export type RelationKind = (typeof relationKinds)[number];

export const kindLabels: Readonly<Record<EntityKind, { readonly one: string; readonly many: string }>> = {
  event: { one: "event", many: "events" },
  talk: { one: "talk", many: "talks" },
  speaker: { one: "speaker", many: "speakers" },
  company: { one: "company", many: "companies" },
  tool: { one: "tool", many: "tools" },
};

/** What stands between the two names of a relation: `Jane Roe works at Acme`. */
export const relationVerbs: Readonly<Record<RelationKind, string>> = {
  presents: "presents",
  partOf: "is part of",
  worksAt: "works at",
  mentions: "mentions",
  makes: "makes",
};
