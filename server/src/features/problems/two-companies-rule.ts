/** A speaker who works at two companies at one event: most often two people, or one of the two is a mistake. */
import type { EntityId, Relation } from "../../graph/entity";
import { overlaps } from "../../text/range";
import type { Snapshot } from "../../workspace/snapshot";
import { eventAt, nameOf } from "../lookup";
import type { Problem } from "./problem";

export function twoCompanies(snapshot: Snapshot, note: string): Problem[] {
  const { graph } = snapshot;
  const ofEvents = new Map<EntityId, Set<EntityId>>();
  const relations = new Map<EntityId, readonly Relation[]>();
  return graph.mentionsIn(note).flatMap((mention): Problem[] => {
    const { entity: id } = mention;
    if (!id.startsWith("speaker:")) return [];
    const all = relations.get(id) ?? graph.relationsOf(id, "worksAt");
    relations.set(id, all);
    if (all.length < 2) return [];
    const event = eventAt(snapshot, note, mention.start);
    if (event === undefined) return [];
    const seen = ofEvents.get(event) ?? new Set();
    if (seen.has(id)) return [];
    ofEvents.set(event, seen.add(id));
    // most people have been at several companies in their life: only those of this event are looked at
    const jobs = all.flatMap(({ to, evidence }) =>
      evidence.flatMap(({ path, ranges }) => {
        const here = ranges.filter(({ start }) => eventAt(snapshot, path, start) === event);
        return here.length === 0 ? [] : [{ to, path, ranges: here }];
      }),
    );
    const companies = [...new Set(jobs.map((one) => one.to))];
    const own = jobs.find((one) => one.path === note);
    if (own === undefined || companies.length < 2) return [];
    const range = own.ranges[0] ?? mention;
    const marked = graph.mentionsIn(note).find((one) => one.entity === id && overlaps(one, range)) ?? mention;
    return [
      {
        start: marked.start,
        end: marked.end,
        rule: "twoCompanies",
        message: `At ${nameOf(snapshot, event)}, “${nameOf(snapshot, id)}” works at ${companies.map((one) => `“${nameOf(snapshot, one)}”`).join(" and ")}. Are these two people, or is one company wrong?`,
        related: jobs
          .filter((one) => one !== own)
          .flatMap(({ path, ranges, to }) =>
            ranges
              .slice(0, 1)
              .map((at) => ({ note: path, ...at, message: `here at “${nameOf(snapshot, to)}”` })),
          ),
        entity: id,
      },
    ];
  });
}
