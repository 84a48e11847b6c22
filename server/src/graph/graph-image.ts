/** A settled graph as numbers that outlive the process, so that the next start resolves nothing that was resolved before. */
import type { PackedFacts } from "../facts/packed-facts";
import { inParts, NumberReader } from "../text/numbers";
import type { Strings } from "../text/strings";
import type { EntityId } from "./entity";
import type { EntityNumber, EntityTable, NoteNumber } from "./entity-table";
import type { NameIndex } from "./name-index";
import type { NoteState } from "./note-state";
import type { NotesByWord } from "./notes-by-word";

/** What a graph keeps beside its notes. */
export interface GraphParts {
  readonly table: EntityTable;
  readonly names: NameIndex;
  readonly asking: NotesByWord;
  readonly linking: NotesByWord;
  readonly toolsOfMaker: Map<EntityId, Set<EntityNumber>>;
}

const kinds = ["entities", "names", "asking", "linking", "makers"] as const;

/** A piece of one of them. */
export interface GraphPart {
  readonly kind: (typeof kinds)[number];
  readonly numbers: Int32Array;
}

/** What a note came to among all others; its facts are kept beside it. */
export type ResolvedNote = Pick<NoteState, "number" | "event" | "ids" | "borrowed" | "places" | "relations">;

/** A note of an image. */
export interface RestoredNote {
  readonly path: string;
  readonly facts: PackedFacts;
  readonly resolved: ResolvedNote;
}

export interface GraphImage {
  resolved(path: string): ResolvedNote | undefined;
  /** Made while it is read, each in the memory of the one before; texts that are new to the graph's strings are put there. */
  readonly parts: Iterable<GraphPart>;
}

export function* partsOf(
  { table, names, asking, linking, toolsOfMaker }: GraphParts,
  strings: Strings,
): Iterable<GraphPart> {
  const makers = inParts(toolsOfMaker, (out, [maker, tools]) => {
    out.put(strings.numberOf(maker));
    out.list([...tools]);
  });
  for (const [kind, parts] of [
    ["entities", table.write(strings)],
    ["names", names.write(strings)],
    ["asking", asking.write(strings)],
    ["linking", linking.write(strings)],
    ["makers", makers],
  ] as const)
    for (const numbers of parts) yield { kind, numbers };
}

export const isPartKind = (kind: unknown): kind is GraphPart["kind"] => kinds.some((one) => one === kind);

/** Puts a piece where it belongs, in the order in which they were made. Throws a `RangeError` where it is not whole. */
export function takePart(parts: GraphParts, { kind, numbers }: GraphPart, strings: Strings): void {
  const from = new NumberReader(numbers);
  if (kind === "entities") parts.table.read(from, strings);
  else if (kind !== "makers") parts[kind].read(from, strings);
  else while (!from.isAtEnd) parts.toolsOfMaker.set(strings.textOf(from.next()), new Set(from.list()));
}

/** Numbers up to the highest that no note has. */
export function unusedNumbers(used: readonly (NoteState | undefined)[]): NoteNumber[] {
  const unused: NoteNumber[] = [];
  for (let number = 0; number < used.length; number++) if (used[number] === undefined) unused.push(number);
  return unused;
}
