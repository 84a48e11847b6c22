/** What the author can decide about the name at the cursor: that it is none, of another kind, or not what the note seems to say of it. */
import { kindLabels } from "../../../protocol/kinds";
import type { DeniedKind } from "../graph/dictionary";
import { kindOf, type EntityId, type ResolvedMention } from "../graph/entity";
import { nameKey } from "../text/fold";
import { overlaps } from "../text/range";
import type { Snapshot } from "../workspace/snapshot";
import { refactoring, type CodeAction } from "./code-action";
import { nameOf } from "./lookup";

/** What the author can decide about a name: that it is none, that it is of another kind. */
export function decisionsAbout(snapshot: Snapshot, note: string, mention: ResolvedMention): CodeAction[] {
  const kind = kindOf(mention.entity);
  const name = nameOf(snapshot, mention.entity);
  if (kind === "talk" || kind === "event")
    return [
      ...denialsAbout(snapshot, note, mention),
      refactoring(`“${name}” is no ${kindLabels[kind].one}`, { decisions: [{ what: "ignore", name }] }),
    ];
  const text = snapshot.note(note)?.text.slice(mention.start, mention.end) ?? "";
  const kinds = (["tool", "company", "speaker"] as const).filter((one) => one !== kind);
  const isAlias = nameKey(text) !== nameKey(name) && !mention.partial;
  return [
    ...kinds.map((other) =>
      refactoring(`“${name}” is a ${kindLabels[other].one}`, {
        decisions: [{ what: "kind", name, kind: other }],
      }),
    ),
    ...denialsAbout(snapshot, note, mention),
    ...(isAlias
      ? [
          refactoring(`Keep “${text}” as an alias of “${name}”`, {
            decisions: [{ what: "alias", name, kind, alias: text }],
          }),
        ]
      : []),
    // the last one, since it takes the name out of the graph
    refactoring(`“${text}” is no ${kindLabels[kind].one}, and nothing else`, {
      decisions: [{ what: "ignore", name: text }],
    }),
  ];
}

/** What the note says of the name at the cursor and who it is told of, and the author may know better. */
function denialsAbout(snapshot: Snapshot, note: string, mention: ResolvedMention): CodeAction[] {
  return statedAbout(snapshot, note, mention).map(({ relation, speaker, other }) => {
    const [name, to] = [nameOf(snapshot, speaker), nameOf(snapshot, other)];
    const title =
      relation === "worksAt" ? `“${name}” does not work at “${to}”` : `“${name}” did not give “${to}”`;
    return refactoring(title, { decisions: [{ what: "deny", relation, name, other: to }] });
  });
}

interface Stated {
  readonly relation: DeniedKind;
  readonly speaker: EntityId;
  readonly other: EntityId;
}

/** More of them would hide what else can be done. */
const mostDenials = 4;

/** Who works where and who gave what, as this note tells it around the mention; of somebody every company that it gives. */
function statedAbout({ graph }: Snapshot, note: string, mention: ResolvedMention): Stated[] {
  const isSpeaker = kindOf(mention.entity) === "speaker";
  return (["worksAt", "presents"] as const)
    .flatMap((relation) =>
      graph
        .relationsOf(mention.entity, relation)
        .filter(({ evidence }) =>
          evidence.some(
            ({ path, ranges }) =>
              path === note &&
              ((isSpeaker && relation === "worksAt") || ranges.some((range) => overlaps(range, mention))),
          ),
        )
        .map(({ from, to }) => ({ relation, speaker: from, other: to })),
    )
    .slice(0, mostDenials);
}
