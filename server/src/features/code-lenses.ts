/** A line over each talk: how many speakers and tools it has, and how many other talks name its tools. */
import type { EntityId } from "../graph/entity";
import type { Range } from "../text/range";
import type { Snapshot } from "../workspace/snapshot";
import { speakersOf, talksAbout, toolsOf } from "./lookup";

export interface CodeLens {
  readonly talk: EntityId;
  /** The talk's title. */
  readonly range: Range;
}

/** More other talks than this are not counted one by one: `99+` says as much. */
const most = 99;

/** Where lenses stand; what they say is asked for only when they are seen. */
export function codeLenses({ graph }: Snapshot, note: string): CodeLens[] {
  return (graph.facts(note)?.talks ?? []).flatMap(({ entity, title }): CodeLens[] => {
    const talk = graph.idOf(note, entity);
    return talk === undefined || title.end === title.start ? [] : [{ talk, range: title }];
  });
}

/** `2 speakers · 5 tools · shares tools with 3 talks`; `undefined` for a talk of which nothing is known. */
export function lensTitle(snapshot: Snapshot, talk: EntityId): string | undefined {
  if (snapshot.graph.brief(talk) === undefined) return undefined;
  const speakers = speakersOf(snapshot, talk).length;
  const tools = toolsOf(snapshot, talk).filter((one) => one.startsWith("tool:"));
  const others = new Set<EntityId>();
  for (const tool of tools) {
    if (others.size > most) break;
    for (const other of talksAbout(snapshot, tool)) if (other !== talk) others.add(other);
  }
  const count = others.size > most ? `${String(most)}+` : String(others.size);
  return [
    counted(speakers, "speaker"),
    counted(tools.length, "tool"),
    ...(others.size === 0 ? [] : [`shares tools with ${count} ${others.size === 1 ? "talk" : "talks"}`]),
  ].join(" · ");
}

const counted = (count: number, what: string): string =>
  count === 0 ? `no ${what}s` : `${String(count)} ${what}${count === 1 ? "" : "s"}`;
