/** Notes by the year of their event, the last one of several, kept up note by note: there are many notes, and few years. */
import type { EntityNumber, NoteNumber } from "./entity-table";

export class NotesByYear {
  private readonly notes = new Map<number, Set<NoteNumber>>();
  private readonly places = new Map<
    NoteNumber,
    { readonly year: number; readonly events: readonly EntityNumber[] }
  >();

  /** Puts a note where it belongs; a note that is no more, without a list of events, is gone. Year 0 stands for none. */
  set(note: NoteNumber, events: readonly EntityNumber[] | undefined, year: number): void {
    const before = this.places.get(note);
    if (before !== undefined) this.notes.get(before.year)?.delete(note);
    if (events === undefined) {
      this.places.delete(note);
      return;
    }
    this.places.set(note, { year, events });
    const others = this.notes.get(year);
    if (others === undefined) this.notes.set(year, new Set([note]));
    else others.add(note);
  }

  /** The events under which a note was put here. */
  eventsOf(note: NoteNumber): readonly EntityNumber[] {
    return this.places.get(note)?.events ?? [];
  }

  /** The notes of each year, the newest year first; in no order within one. */
  newestFirst(): (readonly [number, ReadonlySet<NoteNumber>])[] {
    return [...this.notes].sort(([a], [b]) => b - a);
  }
}
