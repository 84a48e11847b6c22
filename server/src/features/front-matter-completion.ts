/** What may be typed in a note's head: the keys that Talkgraph reads, and the names that stand behind them in other notes. */
import type { EntityKind } from "../../../protocol/kinds";
import type { Range } from "../text/range";
import type { Snapshot } from "../workspace/snapshot";
import { knownKeys } from "./problems/unknown-keys-rule";

export interface FrontMatterPlace extends Range {
  /** Keys to offer, where a key is being typed. */
  readonly keys: readonly string[];
  /** Kinds of names to offer, where a value is. */
  readonly kinds: readonly EntityKind[];
  readonly typed: string;
}

const kindsByKey: Readonly<Record<string, readonly EntityKind[]>> = {
  speaker: ["speaker"],
  speakers: ["speaker"],
  presenter: ["speaker"],
  presenters: ["speaker"],
  event: ["event"],
  conference: ["event"],
  affiliation: ["company"],
  company: ["company"],
  organization: ["company"],
  organisation: ["company"],
  employer: ["company"],
};

/** Reads the place of the cursor in a note's head; `undefined` below it, and in a note that has none. */
export function frontMatterPlace(
  snapshot: Snapshot,
  note: string,
  offset: number,
): FrontMatterPlace | undefined {
  const text = snapshot.note(note)?.text ?? "";
  if (!/^\uFEFF?---[ \t]*[\r\n]/.test(text)) return undefined;
  const above = text.slice(0, offset);
  if (/[\r\n]---[ \t]*[\r\n]/.test(above.slice(3))) return undefined;
  const start = Math.max(above.lastIndexOf("\n"), above.lastIndexOf("\r")) + 1;
  if (start === 0) return undefined;
  const line = text.slice(start, offset);
  const key = /^([A-Za-z]*)$/.exec(line);
  if (key !== null) {
    const typed = (key[1] ?? "").toLowerCase();
    const used = new Set(
      [...text.slice(0, 5_000).matchAll(/^([A-Za-z]+):/gm)].map((one) => (one[1] ?? "").toLowerCase()),
    );
    const keys = knownKeys.filter((one) => one.startsWith(typed) && !used.has(one));
    return { start, end: offset, keys, kinds: [], typed };
  }
  const colon = /^([A-Za-z]{1,30}):/.exec(line);
  const item = /^\s{0,8}-\s/.exec(line);
  if (colon === null && item === null) return undefined;
  const owner = colon?.[1] ?? ownerOfList(above.slice(0, start));
  const lead = (colon ?? item)?.[0].length ?? 0;
  // of several values in one line, the last is being typed
  const from = Math.max(
    lead,
    line.lastIndexOf(",") + 1,
    line.lastIndexOf('"') + 1,
    line.lastIndexOf("[") + 1,
  );
  const typed = line.slice(from).trimStart();
  const kinds = kindsByKey[owner?.toLowerCase() ?? ""];
  return kinds === undefined
    ? undefined
    : { start: offset - typed.length, end: offset + restOfWord(text, offset), keys: [], kinds, typed };
}

/** How many letters of the word that is being typed stand behind the cursor. */
const restOfWord = (text: string, offset: number): number =>
  /^[\p{L}\p{N}\p{M}]*/u.exec(text.slice(offset, offset + 40))?.[0].length ?? 0;

/** The key that a list of values hangs from: the nearest line above that is no item. */
function ownerOfList(above: string): string | undefined {
  for (const line of above
    .trimEnd()
    .split(/\r\n|\n|\r/)
    .reverse()) {
    if (/^\s{0,8}-\s/.test(line)) continue;
    return /^([A-Za-z]{1,30}):\s*$/.exec(line)?.[1];
  }
  return undefined;
}
