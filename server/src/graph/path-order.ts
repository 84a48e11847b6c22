/** Notes in the order of their paths: sorted once, and from then on only what came is put in between. */
import { firstIndex } from "../text/first-index";
import type { NoteNumber } from "./entity-table";

export class PathOrder {
  /** Numbers of notes by place. */
  private ordered = new Int32Array();
  /** The place of each note number, -1 for none. */
  private ranks = new Int32Array();
  /** Notes that have come since. */
  private readonly added = new Set<NoteNumber>();
  /** Numbers that stand for another note, or none, by now. */
  private readonly removed = new Set<NoteNumber>();

  add(note: NoteNumber): void {
    this.added.add(note);
  }

  remove(note: NoteNumber): void {
    if (!this.added.delete(note)) this.removed.add(note);
  }

  /** The places of some notes, in order. Time is linear in the number of all notes where some have come or gone. */
  placesOf(notes: Iterable<NoteNumber>, pathOf: PathOf): Int32Array {
    this.putInOrder(pathOf);
    return Int32Array.from(notes, (note) => this.ranks[note] ?? -1).sort();
  }

  /** The first of those places, without putting all of them in order. */
  firstPlacesOf(notes: Iterable<NoteNumber>, most: number, pathOf: PathOf): number[] {
    this.putInOrder(pathOf);
    const first: number[] = [];
    for (const note of notes) {
      const place = this.ranks[note] ?? -1;
      if (first.length === most && place >= (first[most - 1] ?? -1)) continue;
      const at = first.findIndex((one) => one > place);
      first.splice(at < 0 ? first.length : at, 0, place);
      if (first.length > most) first.pop();
    }
    return first;
  }

  noteAt(place: number): NoteNumber {
    return this.ordered[place] ?? -1;
  }

  private putInOrder(pathOf: PathOf): void {
    if (this.added.size + this.removed.size === 0) return;
    const kept =
      this.removed.size === 0 ? this.ordered : this.ordered.filter((one) => !this.removed.has(one));
    const added = [...this.added]
      .map((note) => ({ note, path: pathOf(note) }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    const ordered = new Int32Array(kept.length + added.length);
    let [at, from] = [0, 0];
    for (const { note, path } of added) {
      const to = firstBehind(kept, from, path, pathOf);
      ordered.set(kept.subarray(from, to), at);
      at += to - from;
      ordered[at++] = note;
      from = to;
    }
    ordered.set(kept.subarray(from), at);
    this.ordered = ordered;
    this.ranks = new Int32Array(ordered.reduce((most, note) => Math.max(most, note + 1), 0)).fill(-1);
    ordered.forEach((note, place) => {
      this.ranks[note] = place;
    });
    this.added.clear();
    this.removed.clear();
  }
}

type PathOf = (note: NoteNumber) => string;

/** The place of the first note whose path comes behind a path. */
const firstBehind = (notes: Int32Array, from: number, path: string, pathOf: PathOf): number =>
  from + firstIndex(notes.length - from, (i) => pathOf(notes[from + i] ?? -1) >= path);
