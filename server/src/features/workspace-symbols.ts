/** Workspace symbols: every entity of the graph by a fuzzy query; `tool:kube` looks among tools only. */
import { entityKinds, type EntityKind } from "../../../protocol/kinds";
import type { Snapshot } from "../workspace/snapshot";
import { firstMention } from "./card";
import { introduction } from "./introduction";
import type { NoteRange } from "./lookup";

export interface WorkspaceSymbol {
  readonly name: string;
  /** The name with the words by which it was found: an editor that looks for the query in the name would leave it out. */
  readonly label: string;
  readonly kind: EntityKind;
  readonly place: NoteRange;
}

/** More than these nobody reads. */
const most = 200;

export function workspaceSymbols(snapshot: Snapshot, query: string): WorkspaceSymbol[] {
  const typed = /^(\p{L}+):(.*)$/u.exec(query);
  const kind = entityKinds.find((one) => one === typed?.[1]?.toLowerCase());
  const wanted = (kind === undefined ? query : (typed?.[2] ?? "")).toLowerCase();
  // `k8s` is another spelling of a name that has other letters
  const called = snapshot.names
    .called(wanted)
    .flatMap(({ id }) => snapshot.graph.brief(id) ?? [])
    .filter((one) => kind === undefined || one.kind === kind);
  const exact = new Map(called.map((one) => [one.id, one]));
  const near = snapshot.graph.best(kind, (name) => fuzzyScore(name, wanted), most);
  // letters that are strewn over a name count where no name holds them together
  const whole = near.filter(({ name }) => name.toLowerCase().includes(wanted));
  const meant = whole.length + exact.size > 0 ? whole : near;
  return [...exact.values(), ...meant.filter(({ id }) => !exact.has(id))]
    .slice(0, most)
    .flatMap(({ name, kind: of, id }) => {
      // among hundreds of names nobody waits for the best sentence about each: the first mention will do
      const place =
        of === "tool" || of === "company" ? firstMention(snapshot, id) : introduction(snapshot, id);
      const other = name.toLowerCase().includes(wanted) || !exact.has(id) ? "" : ` (${wanted})`;
      const label = `${kind === undefined ? "" : `${kind}: `}${name}${other}`;
      return place === undefined ? [] : [{ name, label, kind: of, place }];
    });
}

/**
 * 0 where the letters are not all there in order; more for beginnings and runs.
 * @param wanted in small letters
 */
function fuzzyScore(written: string, wanted: string): number {
  if (wanted === "") return 1;
  if (!mayHold(written, wanted)) return 0;
  const name = written.toLowerCase();
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
  // letters that are strewn over a long name are in nearly every long name
  return gaps > wanted.length * farApart ? 0 : Math.max(0.1, 40 - gaps);
}

/** How many letters may stand between two that were typed, on average. */
const farApart = 4;

/** False where the letters are not all there in order: most names go here, and none of them is made small for it. */
function mayHold(written: string, wanted: string): boolean {
  let at = 0;
  for (let i = 0; i < written.length && at < wanted.length; i++) {
    const code = written.charCodeAt(i);
    // a letter beyond ASCII may become any other
    if (code > 127) return true;
    if ((code >= 65 && code <= 90 ? code + 32 : code) === wanted.charCodeAt(at)) at++;
  }
  return at === wanted.length;
}
