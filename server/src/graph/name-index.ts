/** Which names the notes introduce, and what each means to the others. */
import { inParts, type NumberReader } from "../text/numbers";
import type { Strings } from "../text/strings";
import type { EntityId } from "./entity";
import type { EntityNumber } from "./entity-table";
import { alternative, isAlternative } from "./note-contribution";
import { Weights } from "./weights";

/** Entity → how many notes use the name for it. */
type Meaning = Weights<EntityNumber>;

export type Names = ReadonlyMap<string, EntityNumber>;

const noNames: Names = new Map();

export class NameIndex {
  private readonly introduced = new Map<string, Meaning>();
  private alternatives = 0;

  /**
   * Puts the names that a note introduces in the place of those that it did before.
   * @returns the names that mean something else to other notes, or anything at all, because of it; what stays the same
   *   costs nothing, however many notes use it
   */
  replaceNames(before: Names = noNames, names: Names = noNames): string[] {
    const touched: string[] = [];
    for (const [name, entity] of before)
      if (names.get(name) !== entity && this.forget(name, entity) <= 1) touched.push(name);
    for (const [name, entity] of names)
      if (before.get(name) !== entity && this.introduce(name, entity) <= 2) touched.push(name);
    return touched;
  }

  /** Returns how many notes use the name for the entity now. A note never looks at its own, so 2 is as good as many. */
  private introduce(name: string, entity: EntityNumber): number {
    let meaning = this.introduced.get(name);
    if (meaning === undefined) {
      this.introduced.set(name, (meaning = new Weights()));
      if (isAlternative(name)) this.alternatives++;
    }
    return meaning.add(entity, 1);
  }

  private forget(name: string, entity: EntityNumber): number {
    const meaning = this.introduced.get(name);
    if (meaning === undefined) return 0;
    const count = meaning.add(entity, -1);
    if (meaning.size === 0) {
      this.introduced.delete(name);
      if (isAlternative(name)) this.alternatives--;
    }
    return count;
  }

  /**
   * What a name means to a note that does not introduce it itself. Of several meanings, the first by identity.
   * @param isOwn whether the note itself introduces the name for an entity; asked where only one note does
   */
  entityOf(
    name: string,
    isOwn: (name: string, entity: EntityNumber) => boolean,
    idOf: (entity: EntityNumber) => EntityId,
  ): EntityNumber | undefined {
    const meaning = this.introduced.get(name);
    if (meaning === undefined) return undefined;
    let best: EntityNumber | undefined;
    for (const [entity, count] of meaning)
      if ((count > 1 || !isOwn(name, entity)) && (best === undefined || idOf(entity) < idOf(best)))
        best = entity;
    return best;
  }

  /** Whether a note introduces a name, as it is written or with accents. */
  has(name: string): boolean {
    return this.introduced.has(name) || this.introduced.has(alternative(name));
  }

  /** Whether any name is introduced that others may write without its accents. */
  get hasAlternatives(): boolean {
    return this.alternatives > 0;
  }

  /** As numbers, in parts. */
  write(strings: Strings): Iterable<Int32Array> {
    return inParts(this.introduced, (out, [name, meaning]) => {
      out.put(strings.numberOf(name));
      out.list([...meaning].flat());
    });
  }

  /** Takes what was written, where nothing is yet. Throws a `RangeError` where it is not whole. */
  read(from: NumberReader, strings: Strings): void {
    while (!from.isAtEnd) {
      const name = strings.textOf(from.next());
      const numbers = from.list();
      const meaning: Meaning = new Weights();
      for (let i = 0; i + 1 < numbers.length; i += 2) meaning.add(numbers[i] ?? 0, numbers[i + 1] ?? 0);
      this.introduced.set(name, meaning);
      if (isAlternative(name)) this.alternatives++;
    }
  }
}
