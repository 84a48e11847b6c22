/** Notes by the year of their event, kept up note by note: there are many notes, and few years. */
import type { EntityNumber, NoteNumber } from "./entity-table";

export class NotesByYear {
  private readonly notes = new Map<number, Set<NoteNumber>>();
  private readonly places = new Map<NoteNumber, { readonly year: number; readonly event: EntityNumber }>();

  /** Puts a note where it belongs; without an event it is gone. Year 0 stands for none. */
  set(note: NoteNumber, event: EntityNumber | undefined, year: number): void {
    const before = this.places.get(note);
    if (before?.year === year && before.event === event) return;
    if (before !== undefined) this.notes.get(before.year)?.delete(note);
    if (event === undefined) {
      this.places.delete(note);
      return;
    }
    this.places.set(note, { year, event });
    const others = this.notes.get(year);
    if (others === undefined) this.notes.set(year, new Set([note]));
    else others.add(note);
  }

  /** The event under which a note was put here. */
  eventOf(note: NoteNumber): EntityNumber | undefined {
    return this.places.get(note)?.event;
  }

  /** The notes of each year, the newest year first; in no order within one. */
  newestFirst(): (readonly [number, ReadonlySet<NoteNumber>])[] {
    return [...this.notes].sort(([a], [b]) => b - a);
  }
}
