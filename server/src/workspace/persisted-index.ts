/**
 * The index as bytes that outlive the process: facts by content, for the recognisers that found them, and what they came
 * to among each other. Whatever is older, foreign or damaged reads as nothing, and is made anew.
 */
import type { PackedFacts } from "../facts/packed-facts";
import { renumbered } from "../facts/packed-facts";
import { isPartKind, type GraphImage, type GraphPart, type ResolvedNote } from "../graph/graph-image";
import { Strings } from "../text/strings";
import type { IndexedNote } from "./indexed-note";
import { PieceWriter, readPieces } from "./pieces";

/** A note of the index with what tells that its file is still the same. */
export interface PersistedNote {
  readonly id: string;
  /** Its path inside the workspace: recognition looks at it too. */
  readonly path: string;
  readonly stamp: string;
  readonly indexed: IndexedNote;
  readonly resolved?: ResolvedNote;
}

export interface PersistedIndex {
  readonly notes: readonly PersistedNote[];
  /** What the facts of the notes were packed with. */
  readonly strings: Strings;
  /** The parts of the graph; with them each note tells what it came to. */
  readonly parts: readonly GraphPart[];
  /** Of the dictionary that the graph was made with. */
  readonly dictionary?: string | undefined;
}

/** How many notes stand in one piece, and how many texts: no piece takes long to make, to check or to write. */
const notesInPiece = 40;
const textsInPiece = 2_000;

/**
 * The index in pieces; together they are what `readPersisted` reads. Each stands in the memory of the one before.
 * @param version of the recognisers: other ones would find other facts
 * @param graph what all notes come to, where that is known; with what tells its dictionary from others
 */
export function* persistedPieces(
  notes: readonly PersistedNote[],
  strings: Strings,
  version: string,
  graph?: GraphImage & { readonly dictionary: string },
): Iterable<Uint8Array> {
  const out = new PieceWriter();
  let pieces = 2;
  yield out.piece({ version, dictionary: graph?.dictionary });
  for (let from = 0; from < notes.length; from += notesInPiece, pieces++)
    yield notesPiece(out, notes.slice(from, from + notesInPiece), graph);
  for (const { kind, numbers } of graph?.parts ?? []) {
    yield out.piece({ part: kind }, [numbers]);
    pieces++;
  }
  // behind all that may still have added to them
  for (let from = 0; from < strings.size; from += textsInPiece, pieces++)
    yield out.piece({ texts: strings.since(from, from + textsInPiece) });
  yield out.piece({ pieces });
}

/** Identity, path, stamp, hash; lengths of the text, of the facts and of the lines in bytes. */
type Row = readonly [string, string, string, number, number, number, number];
/** Number and event; lengths of ids, borrowed names, places and relations. */
type ResolvedRow = readonly [number, number, number, number, number, number];

function notesPiece(
  out: PieceWriter,
  notes: readonly PersistedNote[],
  graph: GraphImage | undefined,
): Uint8Array {
  const rows = notes.map(({ id, path, stamp, indexed: { hash, facts, lines } }): Row => [
    id,
    path,
    stamp,
    hash,
    lines.length,
    facts.length,
    lines.lengths.length,
  ]);
  const bytes = notes.flatMap(({ indexed: { facts, lines } }) => [facts, lines.lengths]);
  if (graph === undefined) return out.piece({ rows }, [], bytes);
  const resolved: ResolvedRow[] = [];
  const numbers: Int32Array[] = [];
  for (const { id } of notes) {
    const one = graph.resolved(id);
    if (one === undefined) throw new RangeError(`${id} is in no graph`);
    const { number, event, ids, borrowed, places, relations } = one;
    resolved.push([number, event, ids.length, borrowed.length, places.length, relations.length]);
    numbers.push(ids, borrowed, places, relations);
  }
  return out.piece({ rows, resolved }, numbers, bytes);
}

/**
 * Reads what was persisted, in steps; ends early and throws nothing where it is not whole.
 * @param chunks the bytes of all, cut anywhere
 */
export function* readPersisted(
  chunks: Iterable<Uint8Array>,
  version: string,
): Generator<undefined, PersistedIndex | undefined> {
  try {
    const notes: PersistedNote[] = [];
    const texts: string[] = [];
    const parts: GraphPart[] = [];
    let head: Head | undefined;
    let count = 0;
    for (const piece of readPieces(chunks)) {
      const { part, rows, resolved, ...found } = piece.head as Head;
      head ??= found;
      if (head.version !== version) return undefined;
      if (rows !== undefined) notes.push(...notesOf(rows, resolved, piece.numbers, piece.bytes));
      else if (isPartKind(part)) parts.push({ kind: part, numbers: piece.numbers });
      for (const text of found.texts ?? []) texts.push(text);
      count++;
      if (found.pieces !== undefined)
        return found.pieces === count && piece.isLast
          ? { notes, strings: new Strings(texts), parts, dictionary: head.dictionary }
          : undefined;
      yield;
    }
  } catch {
    // cut off or not ours at all: the index is made anew
  }
  return undefined;
}

/** What the heads of pieces may hold. */
interface Head {
  readonly version?: string;
  readonly dictionary?: string;
  readonly rows?: readonly Row[];
  readonly resolved?: readonly ResolvedRow[];
  readonly part?: string;
  readonly texts?: readonly string[];
  readonly pieces?: number;
}

function notesOf(
  rows: readonly Row[],
  resolved: readonly ResolvedRow[] | undefined,
  numbers: Int32Array,
  bytes: Uint8Array,
): PersistedNote[] {
  const nextBytes = partsOf(bytes);
  const nextNumbers = partsOf(numbers);
  return rows.map(([id, path, stamp, hash, length, factsLength, linesLength], i) => {
    const indexed = {
      hash,
      facts: nextBytes(factsLength),
      lines: { length, lengths: nextBytes(linesLength) },
    };
    const row = resolved?.[i];
    if (row === undefined) return { id, path, stamp, indexed };
    const [number, event, ids, borrowed, places, relations] = row;
    return {
      id,
      path,
      stamp,
      indexed,
      resolved: {
        number,
        event,
        ids: nextNumbers(ids),
        borrowed: nextNumbers(borrowed),
        places: nextNumbers(places),
        relations: nextNumbers(relations),
      },
    };
  });
}

/** Gives one part of a list after the other. */
function partsOf<List extends Uint8Array | Int32Array>(list: List): (length: number) => List {
  let at = 0;
  return (length) => {
    const part = list.subarray(at, at + length) as List;
    if (part.length !== length) throw new RangeError("ends too early");
    at += length;
    return part;
  };
}

/** The notes of an index for other strings than its own, in steps. */
export function* notesFor(
  { notes, strings }: PersistedIndex,
  others: Strings,
): Generator<undefined, PersistedNote[]> {
  const numbers = Int32Array.from(strings.since(0), (text) => others.numberOf(text));
  const own = (facts: PackedFacts): PackedFacts => renumbered(facts, numbers);
  const found: PersistedNote[] = [];
  for (const { id, path, stamp, indexed } of notes) {
    found.push({ id, path, stamp, indexed: { ...indexed, facts: own(indexed.facts) } });
    if (found.length % notesInPiece === 0) yield;
  }
  return found;
}
