/** Workspace symbols: every entity of the graph by a fuzzy query; `tool:kube` looks among tools only. */
import { entityKinds, type EntityKind } from "../../../protocol/kinds";
import type { Snapshot } from "../workspace/snapshot";
import { firstMention } from "./card";
import { introduction } from "./introduction";
import type { NoteRange } from "./lookup";

export interface WorkspaceSymbol {
  readonly name: string;
  readonly kind: EntityKind;
  readonly place: NoteRange;
}

/** More than these nobody reads. */
const most = 200;

export function workspaceSymbols(snapshot: Snapshot, query: string): WorkspaceSymbol[] {
  const typed = /^(\p{L}+):(.*)$/u.exec(query);
  const kind = entityKinds.find((one) => one === typed?.[1]?.toLowerCase());
  const wanted = (kind === undefined ? query : (typed?.[2] ?? "")).toLowerCase();
  const scored: { name: string; kind: EntityKind; id: string; score: number }[] = [];
  const scoreOf = (name: string): number => fuzzyScore(name.toLowerCase(), wanted);
  for (const { id, name, kind: of } of snapshot.graph.briefs(kind, (one) => scoreOf(one) > 0))
    scored.push({ name, kind: of, id, score: scoreOf(name) });
  return scored
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .flatMap(({ name, kind: of, id }) => {
      // among hundreds of names nobody waits for the best sentence about each: the first mention will do
      const place =
        of === "tool" || of === "company" ? firstMention(snapshot, id) : introduction(snapshot, id);
      return place === undefined ? [] : [{ name, kind: of, place }];
    });
}

/** 0 where the letters are not all there in order; more for beginnings and runs. */
function fuzzyScore(name: string, wanted: string): number {
  if (wanted === "") return 1;
  if (name.startsWith(wanted)) return 100 - name.length * 0.1;
  const whole = name.indexOf(wanted);
  if (whole >= 0) return (name[whole - 1] === " " ? 80 : 60) - name.length * 0.1;
  let at = 0;
  let gaps = 0;
  for (const char of wanted) {
    const next = name.indexOf(char, at);
    if (next < 0) return 0;
    gaps += next - at;
    at = next + 1;
  }
  return Math.max(0.1, 40 - gaps);
}
